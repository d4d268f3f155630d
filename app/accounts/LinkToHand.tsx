import { ButtonLink } from '#app/ui/Button.tsx'
import { useWords } from '#app/ui/language.tsx'
import { chatAddress } from '#app/mail/whatsapp.ts'
import { readablePhone } from './identifier.ts'
import { peopleWords } from './people-words.ts'
import type { ShownLink } from './shown-once.server.ts'

/** A one-time link just made: shown this once, to copy, or as a WhatsApp text ready to send. */
export function LinkToHand({ link }: { link: ShownLink }) {
  const w = useWords(peopleWords)
  return (
    <section aria-labelledby="tautan" className="border-l-4 border-lumut bg-gading px-6 py-6">
      <h2 id="tautan" className="text-xl text-sogan">
        {w.linkTitle(link.name)}
      </h2>
      <p className="mt-1">{w.linkOnce}</p>
      <p className="mt-4 border-[1.5px] border-batas bg-white px-4 py-3 text-sm break-all select-all">
        {link.address}
      </p>
      <p className="mt-1 text-sm text-gambir">{w.linkCopy}</p>
      <p className="mt-5">
        <ButtonLink href={chatAddress(link.number, link.message)} target="_blank" rel="noreferrer">
          {link.number ? w.linkSendTo(readablePhone(link.number)) : w.linkSend}
        </ButtonLink>
      </p>
      <details className="mt-3">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
          {w.linkText}
        </summary>
        <p className="mt-1 bg-white/70 px-4 py-3 text-sm wrap-break-word whitespace-pre-line">
          {link.message}
        </p>
      </details>
    </section>
  )
}

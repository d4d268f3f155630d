import type { ReactNode } from 'react'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { Recount } from './recount.ts'
import { useRecount, type Here } from './useRecount.tsx'
import type { Check } from './verify.server.ts'
import { countAddress } from './verify-address.ts'
import { verifyWords } from './verify-words.ts'

/** What counting again gave: by the site as it made the page, and by the reader's own browser. */
export function VerifyVerdict({ check, again }: { check: Check; again: Recount }) {
  const w = useWords(verifyWords)
  const here = useRecount(countAddress(check), check.hash!)
  return (
    <div className="mt-10 grid border-y border-pasir md:mt-12 md:grid-cols-2">
      <section className="py-6 md:pr-10">
        <h2 className="text-xl text-sogan">{w.bySite}</h2>
        <Verdict again={again} />
        <p className="mt-3 max-w-100 text-sm text-gambir">{w.bySiteText}</p>
      </section>
      <section className="border-pasir py-6 max-md:border-t md:border-l md:pl-10">
        <h2 className="text-xl text-sogan">{w.byBrowser}</h2>
        <div aria-live="polite">
          <HereVerdict here={here} />
        </div>
      </section>
    </div>
  )
}

function HereVerdict({ here }: { here: Here }) {
  const w = useWords(verifyWords)
  if (here.state !== 'done') {
    const text = here.state === 'failed' ? w.byBrowserFailed : w.byBrowserWaits
    return <p className="mt-3 max-w-100 text-gambir">{text}</p>
  }
  const { hash } = here
  const words = hash === 'same' ? w.hashSame : hash === 'differs' ? w.hashDiffers : w.hashUnknown
  return (
    <>
      <Verdict again={here.again}>
        <Line good={hash === 'unknown' ? null : hash === 'same'}>{words}</Line>
      </Verdict>
      <p className="mt-3 max-w-100 text-sm text-gambir">{w.byBrowserText}</p>
    </>
  )
}

function Verdict({ again, children }: { again: Recount; children?: ReactNode }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const { places, prizes, differences } = again
  const figure = (value: number) => formatNumber(value, lang)
  return (
    <ul className="mt-3 space-y-1 text-lg">
      <Line good={places.same === places.of}>{w.places(figure(places.same), figure(places.of))}</Line>
      <Line good={prizes.same === prizes.of}>{w.prizesSame(figure(prizes.same), figure(prizes.of))}</Line>
      {differences.length > 0 && <Line good={false}>{w.differs(differences.length)}</Line>}
      {children}
    </ul>
  )
}

/** Good, bad, or not known. The sign says it without colour, the words without the sign. */
function Line({ good, children }: { good: boolean | null; children: ReactNode }) {
  const tone = good === null ? 'text-gambir' : good ? 'text-lumut' : 'text-lakan'
  return (
    <li className={`flex gap-3 font-semibold ${tone}`}>
      <span aria-hidden>{good === null ? '·' : good ? '✓' : '×'}</span>
      <span className="figures">{children}</span>
    </li>
  )
}

import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { countAddress, versionSearch } from './verify-address.ts'
import type { Check } from './verify.server.ts'
import { verifyWords } from './verify-words.ts'

/** The file to take home, and what proves that it is the one that was published. */
export function VerifyFile({ check, hash }: { check: Check; hash: string }) {
  const w = useWords(verifyWords)
  return (
    <section className="mt-16 md:mt-24">
      <h2 className="text-3xl text-sogan">{w.file}</h2>
      <div className="mt-5 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <div className="min-w-0">
          <p className="prose-measure">{w.fileText}</p>
          <p className="mt-4 bg-gading px-4 py-3 font-mono text-sm break-words">
            <code>npm run batik -- recount {check.slug}.json</code>
          </p>
          <p className="mt-5">
            <ButtonLink href={countAddress(check)} download={`verifikasi-${check.slug}.json`}>
              {w.download}
            </ButtonLink>
          </p>
        </div>
        <dl className="min-w-0 space-y-6">
          <Print name={w.hash} value={hash} text={w.hashText} />
          <Print name={w.auditHead} value={check.auditHead} text={w.auditHeadText} />
        </dl>
      </div>
    </section>
  )
}

function Print({ name, value, text }: { name: string; value: string; text: string }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd className="mt-1 font-mono text-sm break-all">{value}</dd>
      <dd className="prose-measure mt-1 text-sm text-gambir">{text}</dd>
    </div>
  )
}

/** Where a result was corrected: every version stays to be checked. */
export function Versions({ check }: { check: Check }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const to = useHref()
  if (check.versions.length < 2) return null
  return (
    <section className="mt-8 max-w-160">
      <h2 className="font-text text-base font-semibold tracking-normal">{w.versions}</h2>
      <ul className="mt-2">
        {check.versions.map(({ version, at, reason }) => (
          <li key={version} className="border-b border-pasir py-2">
            <a
              href={to(`/verifikasi/${check.slug}`) + versionSearch(check, version)}
              aria-current={version === check.version ? 'page' : undefined}
              className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
            >
              {w.version(version)}
            </a>
            <span className="text-gambir">
              {' '}
              · {formatInstant(at, lang)}
              {version === check.version && ` · ${w.shownNow}`}
            </span>
            {reason && (
              <span lang="id" className="block text-sm break-words whitespace-pre-line">
                {reason}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

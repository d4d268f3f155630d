import { lastInstant } from '#app/contests/timeline.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { Mark } from '#app/ui/Mark.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, formatNumber } from '#app/words/format.ts'
import type { Receipt } from './receipt.server.ts'
import { receiptWords } from './receipt-words.ts'
import { entryWords } from './words.ts'

/** The receipt of one submission, for the screen and for paper. `fresh`: it was sent a moment ago. */
export function ReceiptPage({ receipt, fresh }: { receipt: Receipt; fresh: boolean }) {
  const w = useWords(receiptWords)
  const to = useHref()
  return (
    <div className="page-width max-w-4xl pt-8 md:pt-12 print:max-w-none print:p-0 print:text-[10.5pt]">
      <div className="mb-8 grid gap-4 empty:hidden print:hidden">
        {fresh && (
          <Notice tone="good" title={w.sent}>
            <p>{w.sentText(receipt.mailedTo)}</p>
            <p>{w.next}</p>
          </Notice>
        )}
        {!receipt.latest && <Notice tone="warning">{w.replaced}</Notice>}
        {receipt.withdrawnAt && <Notice tone="warning">{w.withdrawn}</Notice>}
      </div>
      <Sheet receipt={receipt} />
      <div className="mt-8 flex flex-wrap items-center gap-4 print:hidden">
        <ButtonLink kind="quiet" href={to('/karya')}>
          {w.mine}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to(`/karya/${receipt.entryId}`)}>
          {w.open}
        </ButtonLink>
        <p className="text-sm text-gambir">{w.print}</p>
      </div>
    </div>
  )
}

function Sheet({ receipt }: { receipt: Receipt }) {
  const w = useWords(receiptWords)
  const names = useWords(entryWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const { edition, maker, pictures } = receipt
  const rows: [string, string][] = [
    [w.work, receipt.title],
    [w.at, formatInstant(receipt.at, lang, true)],
    [w.version, w.versionText(receipt.version, receipt.versions.length)],
    [names.maker, [maker.name, maker.place].filter(Boolean).join(', ')],
    [names.members, maker.members.join(', ') || names.alone],
  ]
  return (
    <article className="border-[1.5px] border-sogan bg-white p-5 sm:p-9 print:border-0 print:p-0">
      <header className="flex items-start justify-between gap-6 border-b-[1.5px] border-sogan pb-5">
        <div>
          <p className="font-display text-lg leading-tight text-sogan">
            {lang === 'en' ? edition.nameEn : edition.name}
          </p>
          <p className="text-sm text-gambir">
            {all.office}, {all.regency}
          </p>
        </div>
        <Mark className="size-14 shrink-0 text-bata" />
      </header>
      <h1 className="mt-6 text-xl text-sogan">{w.heading}</h1>
      <p className="figures mt-1 font-display text-5xl leading-none text-bata sm:text-6xl">
        {receipt.number}
      </p>
      <dl className="mt-6 grid grid-cols-[7.5rem_1fr] gap-x-4 gap-y-2">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-gambir">{name}</dt>
            <dd className="figures m-0 min-w-0 font-semibold break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-8 text-lg text-sogan">{w.files}</h2>
      <p className="prose-measure mt-1 text-sm text-gambir">{w.filesText}</p>
      <ul className="mt-4 grid gap-4">
        {pictures.map((picture) => (
          <li key={picture.name} className="border-t border-pasir pt-3 break-inside-avoid">
            <p className="flex flex-wrap justify-between gap-x-6">
              <span className="font-semibold">{picture.name}</span>
              <span className="figures">
                {formatNumber(picture.bytes, lang)} {w.bytes.toLowerCase()}
              </span>
            </p>
            <p className="text-sm break-all text-gambir">
              <bdi>{picture.called}</bdi>
            </p>
            <Hash label={w.sha256} value={picture.sha256} />
          </li>
        ))}
      </ul>
      <div className="mt-6 border-t border-pasir pt-3">
        <Hash label={w.whole} value={receipt.sha256} />
      </div>
      {receipt.latest && !receipt.withdrawnAt && edition.closesAt && (
        <p className="mt-6 text-sm">{w.change(formatInstant(lastInstant(edition.closesAt), lang))}</p>
      )}
    </article>
  )
}

/** A hash in groups of eight, so that eyes can compare it; copied, it has no spaces. */
function Hash({ label, value }: { label: string; value: string }) {
  const groups = value.match(/.{8}/g) ?? [value]
  return (
    <p className="mt-1 text-sm">
      <span className="text-gambir">{label}</span>
      <br />
      <code className="flex flex-wrap font-mono text-[0.8rem]" aria-label={value}>
        {groups.map((group, index) => (
          <span key={index} className="mr-2">
            {group}
          </span>
        ))}
      </code>
    </p>
  )
}

import { useWords } from '#app/ui/language.tsx'
import { officeWords } from './office-words.ts'

type Row = Record<string, string | number | undefined>

/** Criteria or prizes that can no longer be changed, to be read: what is locked is no form. */
export function RowsRead({ kind, rows }: { kind: 'criteria' | 'prizes'; rows: Row[] }) {
  const w = useWords(officeWords)
  return (
    <ol className="border-t border-pasir">
      {rows.map((row, index) => (
        <li
          key={index}
          className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-b border-pasir py-3"
        >
          <span className="min-w-0 wrap-break-word">
            <span className="font-semibold">{row.name}</span>
            {row.nameEn && (
              <span lang="en" className="block text-sm text-gambir">
                {row.nameEn}
              </span>
            )}
          </span>
          <span className="figures text-right font-semibold">
            <span className="sr-only">{kind === 'criteria' ? w.weight : w.amount}: </span>
            {kind === 'criteria' ? row.weight : row.amount}
          </span>
          {row.guide && <Guides row={row} />}
        </li>
      ))}
    </ol>
  )
}

function Guides({ row }: { row: Row }) {
  const w = useWords(officeWords)
  return (
    <details className="col-span-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-gambir underline underline-offset-4">
        {w.guides}
      </summary>
      <div className="grid gap-x-8 gap-y-2 pb-2 text-sm xl:grid-cols-2">
        <p className="wrap-break-word whitespace-pre-line">{row.guide}</p>
        {row.guideEn && (
          <p lang="en" className="wrap-break-word whitespace-pre-line text-gambir">
            {row.guideEn}
          </p>
        )}
      </div>
    </details>
  )
}

import { useWords } from '#app/ui/language.tsx'
import { sources, type SourceId } from './sources.ts'
import { reliefWords } from './words.ts'

/** The sources of a passage, each with how near it stands to the matter. */
export function SourceList({ ids }: { ids: SourceId[] }) {
  const w = useWords(reliefWords)
  return (
    <ul className="space-y-3 text-sm">
      {ids.map((id) => {
        const { title, address, standing } = sources[id]
        return (
          <li key={id}>
            {title} <span className="text-gambir">({w.standings[standing]})</span>
            <br />
            {address.includes('…') ? (
              <span className="break-all text-gambir">{address}</span>
            ) : (
              <a
                href={`https://${address}`}
                rel="noreferrer"
                className="inline-block py-1 break-all text-nila underline"
              >
                {address}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { PanelAct } from './panel-acts.server.ts'
import { panelWords } from './panel-words.ts'

/** What was changed about jurors while the round ran, as the minutes will say it. */
export function PanelActs({ acts }: { acts: PanelAct[] }) {
  const w = useWords(panelWords)
  const lang = useLang()
  if (acts.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="text-xl text-sogan">{w.acts}</h2>
      <ul className="mt-4">
        {acts.map(({ kind, juror, sheets, at, by, reason }) => (
          <li key={`${kind}-${String(at)}-${juror}`} className="border-b border-pasir py-3">
            {w.act[kind](juror, sheets)}
            <span className="block text-sm wrap-break-word text-gambir">
              {w.actFoot(formatInstant(at, lang), by, reason)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

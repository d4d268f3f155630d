import { useLang, useWords } from '#app/ui/language.tsx'
import { formatBytes } from '#app/words/format.ts'
import type { CheckPage } from './check-page.server.ts'
import { checkWords } from './check-words.ts'
import { PrintNote } from './PrintNote.tsx'

/** The files as they were sent, to download under names of our own; of the main one also what it amounts to in print. */
export function Originals({ page }: { page: CheckPage }) {
  const w = useWords(checkWords)
  const lang = useLang()
  return (
    <section aria-labelledby="originals" className="mt-10 border-t border-pasir pt-6">
      <h2 id="originals" className="text-lg text-sogan">
        {w.originals}
      </h2>
      <ul className="mt-3 grid gap-3">
        {page.pictures.map(({ id, kind, name, called, bytes, width, height, sha256 }) => (
          <li key={id}>
            <a href={`/panitia/asli/${id}`} download className="font-semibold text-nila underline">
              {w.download(name)}
            </a>
            <p className="figures text-sm text-gambir">
              {width} × {height}, {formatBytes(bytes, lang)} · <bdi>{called}</bdi> {w.called}
            </p>
            {kind === 'main' && <PrintNote print={page.print} seam={page.seam} />}
            <code className="mt-1 block font-mono text-xs break-all text-gambir">{sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

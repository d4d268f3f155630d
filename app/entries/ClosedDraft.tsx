import { useLang, useWords } from '#app/ui/language.tsx'
import type { Draft } from './content.ts'
import type { ReliefChoice } from './DraftContext.tsx'
import type { Technique } from './limits.ts'
import { entryWords } from './words.ts'
import { formWords } from './form-words.ts'

/** Everything that was typed, to read and to copy, where nothing may be changed any more. */
export function ClosedDraft({ draft, reliefs }: { draft: Draft; reliefs: ReliefChoice[] }) {
  const w = useWords(entryWords)
  const form = useWords(formWords)
  const lang = useLang()
  const rows: [string, string][] = [
    [form.title, draft.title],
    ...draft.reliefs.map(({ key, how }): [string, string] => [
      reliefs.find((one) => one.key === key)?.name[lang] ?? key,
      how,
    ]),
    [form.story, draft.story],
    [form.technique, w.techniques[draft.technique as Technique] ?? draft.technique],
    [form.dyes, draft.dyes],
    [form.colours, draft.colours],
    [form.use, draft.use],
    [w.size, draft.width || draft.height ? w.centimetres(draft.width || '…', draft.height || '…') : ''],
    [form.members, draft.members],
    [form.aiHow, draft.ai === 'yes' ? draft.aiHow : ''],
  ]
  return (
    <dl className="mt-6 grid gap-x-8 gap-y-4 sm:grid-cols-[11rem_1fr]">
      {rows
        .filter(([, value]) => value.trim() !== '')
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-gambir max-sm:-mb-3">{name}</dt>
            <dd className="m-0 min-w-0 break-words whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { remarkHints } from './remark-hints.ts'
import { deskWords } from './words.ts'

/** A warning under the comment when it seems to name someone. It stops nothing. */
export function CommentHints({ text }: { text: string }) {
  const w = useWords(deskWords)
  const hints = remarkHints(text)
  if (hints.length === 0) return null
  return (
    <div className="-mt-3 text-sm">
      <Notice tone="warning" title={w.hintTitle}>
        <ul>
          {hints.map(({ kind, found }) => (
            <li key={`${kind} ${found}`} className="break-words">
              {w.hints[kind]}: “{found}”
            </li>
          ))}
        </ul>
        <p>{w.hintText}</p>
      </Notice>
    </div>
  )
}

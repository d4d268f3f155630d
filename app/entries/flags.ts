import type { PrintFacts } from '#app/media/print.ts'
import { identityHints, type IdentityHint } from './identity-hints.ts'
import { printNotices, printOf } from './print-notice.ts'
import type { Sent } from './sent.ts'

/** What the office should look at before deciding; never a verdict by itself. */
export type Flag =
  | { kind: 'identity'; hints: IdentityHint[] }
  | { kind: 'picture'; notices: string[] }
  | { kind: 'print'; print: PrintFacts }
  | { kind: 'likeness' }
  | { kind: 'ai' }

/** Flags of a sent work. `notices` are the codes of each of its pictures, by id; `alike` counts likenesses not judged yet. */
export function flagsOf(
  { content, members, pictures }: Sent,
  person: { name: string; email: string | null; phone: string | null },
  notices: Map<string, string[]>,
  alike = 0,
): Flag[] {
  const hints = identityHints(content, { ...person, members })
  const print = printOf(pictures[0], content.size)
  const told = pictures.flatMap(({ id, kind }) =>
    printNotices(notices.get(id) ?? [], kind === 'main' ? print : null),
  )
  const codes = [...new Set(told)].filter((code) => code !== 'coarse')
  return [
    ...(hints.length > 0 ? [{ kind: 'identity' as const, hints }] : []),
    ...(codes.length > 0 ? [{ kind: 'picture' as const, notices: codes }] : []),
    ...(print?.coarse ? [{ kind: 'print' as const, print }] : []),
    ...(alike > 0 ? [{ kind: 'likeness' as const }] : []),
    ...(content.ai.used ? [{ kind: 'ai' as const }] : []),
  ]
}

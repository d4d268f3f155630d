import type { MetaFunction } from '@remix-run/node'
import { ReliefIndex } from '#app/reliefs/ReliefIndex.tsx'
import { reliefsByKind } from '#app/reliefs/reliefs.ts'
import { reliefWords } from '#app/reliefs/words.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = ({ location }) => {
  const lang = langOf(location.pathname)
  return [
    { title: `${reliefWords[lang].title} · ${everywhere[lang].site}` },
    { name: 'description', content: reliefWords[lang].lead },
  ]
}

export default function Page() {
  return <ReliefIndex groups={reliefsByKind()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { readRules } from '#app/contests/rules.server.ts'
import { RulesPage } from '#app/contests/RulesPage.tsx'
import { rulesWords } from '#app/contests/rules-words.ts'
import { storyWords } from '#app/entries/limits.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export async function loader(door: LoaderFunctionArgs) {
  const { at } = await visitOf(door)
  return readRules(at)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const lang = langOf(args.location.pathname)
  const theme = lang === 'en' ? args.data?.themeEn : args.data?.theme
  return pageMeta(args, { title: rulesWords[lang].title, description: theme })
}

export default function Page() {
  return <RulesPage rules={useLoaderData<typeof loader>()} storyWords={storyWords} />
}

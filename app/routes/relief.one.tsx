import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '#app/ground/http.server.ts'
import { ReliefPage } from '#app/reliefs/ReliefPage.tsx'
import { reliefOf, reliefs } from '#app/reliefs/reliefs.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { langOf } from '#app/words/language.ts'

export function loader({ params }: LoaderFunctionArgs) {
  const relief = reliefOf(params.key ?? '') ?? notFound()
  const place = reliefs.indexOf(relief)
  return { relief, before: reliefs[place - 1], after: reliefs[place + 1] }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const lang = langOf(location.pathname)
  if (!data) return [{ title: everywhere[lang].site }]
  return [
    { title: `${data.relief.name[lang]} · ${everywhere[lang].site}` },
    { name: 'description', content: data.relief.summary[lang] },
  ]
}

export default function Page() {
  return <ReliefPage {...useLoaderData<typeof loader>()} />
}

import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

// Every page has one address in each language: Indonesian at /…, English at /en/….
const pages = (lang: string) => {
  const page = (path: string, file: string) => route(path, `routes/${file}.tsx`, { id: `${lang}/${file}` })
  return [index('routes/home.tsx', { id: `${lang}/home` }), page('*', 'missing')]
}

export default [
  ...pages('id'),
  ...prefix('en', pages('en')),
  route('sehat', 'routes/health.ts'),
] satisfies RouteConfig

// Remix looks through all routes several times for one page. Most of an address is decided by its first word, so each
// wing of the house, "galeri" or "en/juri", has a handler that knows its own rooms only.
import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { NextFunction, Request, Response } from 'express'

const wingOf = (path: string) => {
  // What scripts ask a page for stands beside it: "juri.data".
  const [first = '', second = ''] = path
    .toLowerCase()
    .replace(/^_root\.data$|\.data$/, '')
    .split('/')
  return first === 'en' ? `en/${second}` : first
}

/** Handles requests as `createRequestHandler` does for the whole build. */
export function wingsOf(build: ServerBuild, mode: string, getLoadContext: GetLoadContextFunction) {
  const handler = (kept: (route: { id: string; path?: string }) => boolean) => {
    const only = <Route extends { id: string; path?: string }>(routes: Record<string, Route | undefined>) =>
      Object.fromEntries(Object.entries(routes).filter(([, route]) => route && kept(route))) as Record<
        string,
        Route
      >
    const assets = { ...build.assets, routes: only(build.assets.routes) }
    return createRequestHandler({
      build: { ...build, routes: only(build.routes), assets },
      mode,
      getLoadContext,
    })
  }
  const paths = Object.values(build.routes).map((route) => route?.path ?? '')
  const wings = new Map(
    [...new Set(paths.map(wingOf))].map((wing) => [
      wing,
      // What is asked for in vain has a page too.
      handler(({ id, path = '' }) => id === 'root' || wingOf(path) === wing || path.endsWith('*')),
    ]),
  )
  const missing = handler(({ id, path = '' }) => id === 'root' || path.endsWith('*'))
  return (request: Request, response: Response, next: NextFunction) =>
    (wings.get(wingOf(request.path.slice(1))) ?? missing)(request, response, next)
}

/** The path of an address as the log may keep it: query strings and secret links carry secrets, so they are left out. */
export function pathInLog(address: string): string {
  return (address.split('?')[0] ?? '').replace(
    /(?<!\/panitia)(\/(?:undangan|pulihkan|keberatan)\/)[^/]+/,
    '$1…',
  )
}

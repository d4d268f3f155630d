/** The path of an address as the log may keep it: query strings and one-time links carry secrets, so they are left out. */
export function pathInLog(address: string): string {
  return (address.split('?')[0] ?? '').replace(/(\/(?:undangan|pulihkan)\/)[^/]+/, '$1…')
}

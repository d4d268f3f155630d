type Version = { slug: string; version: number; versions: { version: number }[] }

/** Where the count of a version is: the plain address is that of the latest. */
export function countAddress(check: Version): string {
  return `/verifikasi/${check.slug}.json${versionSearch(check, check.version)}`
}

/** What an address of an edition's check needs to lead to that version. */
export function versionSearch({ versions }: Version, version: number): string {
  return version === versions.at(-1)!.version ? '' : `?versi=${version}`
}

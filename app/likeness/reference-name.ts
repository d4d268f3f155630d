/** The longest name of a reference, and what may be told of its source, in characters. */
export const longest = { name: 120, source: 500 }

/** A name read off a file's: without its ending, with spaces for what stands in their place. */
export function nameFromFile(fileName: string): string {
  const bare = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[_-]+/g, ' ')
  const name = bare.replace(/\s+/g, ' ').trim().slice(0, longest.name) || fileName
  return name[0]!.toUpperCase() + name.slice(1)
}

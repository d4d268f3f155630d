const kept = globalThis as { sayembara?: Map<string, unknown> }

/** Makes a thing once per process; in development it survives the reload of the module that asks for it. */
export function single<T>(name: string, make: () => T): T {
  kept.sayembara ??= new Map()
  if (!kept.sayembara.has(name)) kept.sayembara.set(name, make())
  return kept.sayembara.get(name) as T
}

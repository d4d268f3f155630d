import { markField, type StoredSheet } from './change.ts'

/** A sheet as its form holds it: texts by input name. */
export type SheetTexts = Record<string, string>

/** What the fields of a stored sheet hold. */
export function textsOf({ marks, note, comment }: StoredSheet): SheetTexts {
  const given = Object.entries(marks).map(([id, mark]) => [markField(id), String(mark ?? '')])
  return { ...Object.fromEntries(given), note, comment }
}

/**
 * Compares what is typed here with what is stored now, both having grown out of `base`. Names the fields changed
 * on both sides to different ends (`clash`), those changed here alone (`mine`), and those changed elsewhere alone
 * (`theirs`). Only the fields of `typed` are looked at.
 */
export function threeWay(base: SheetTexts, typed: SheetTexts, stored: SheetTexts) {
  const names = Object.keys(typed).filter((name) => typed[name] !== stored[name])
  const here = (name: string) => typed[name] !== base[name]
  const elsewhere = (name: string) => stored[name] !== base[name]
  return {
    clash: names.filter((name) => here(name) && elsewhere(name)),
    mine: names.filter((name) => here(name) && !elsewhere(name)),
    theirs: names.filter((name) => !here(name)),
  }
}

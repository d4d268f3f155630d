import type { ReactNode } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { formWords } from './form-words.ts'

/** The parts of the form in their order, and the fields that each holds. */
export const sections = [
  { name: 'pictures', fields: ['pictures'] },
  { name: 'motif', fields: ['title', 'reliefs'] },
  { name: 'story', fields: ['story'] },
  { name: 'cloth', fields: ['technique', 'dyes', 'colours', 'use', 'width', 'height'] },
  { name: 'team', fields: ['members'] },
  { name: 'statements', fields: ['original', 'unpublished', 'ai', 'aiHow', 'licence'] },
] as const

export type SectionName = (typeof sections)[number]['name']

/** Where a section begins on the page. */
export const anchorOf = (name: SectionName) => `bagian-${name}`

/** The section that a lacking field stands in; how a relief was stylised stands with the reliefs. */
export function sectionOf(field: string): SectionName {
  const found = sections.find(({ fields }) => (fields as readonly string[]).includes(field))
  return found?.name ?? 'motif'
}

/** One part of the form, with its place among them. */
export function DraftSection({ name, children }: { name: SectionName; children: ReactNode }) {
  const w = useWords(formWords)
  const position = sections.findIndex((one) => one.name === name) + 1
  return (
    <section
      id={anchorOf(name)}
      aria-labelledby={`${anchorOf(name)}-title`}
      className="border-t border-pasir pt-8 pb-12"
    >
      <p className="figures text-sm text-gambir">{w.step(position, sections.length)}</p>
      <h2 id={`${anchorOf(name)}-title`} className="mt-1 text-2xl text-sogan">
        {w.sections[name]}
      </h2>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-7">{children}</div>
    </section>
  )
}

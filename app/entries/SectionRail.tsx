import { useEffect, useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { anchorOf, sectionOf, sections, type SectionName } from './DraftSection.tsx'
import { formWords } from './form-words.ts'
import type { Lack } from './missing.ts'

/** Where one is in the form and what is left in each part. On a phone it folds into a line that stays in sight. */
export function SectionRail({ lacks }: { lacks: Lack[] }) {
  const w = useWords(formWords)
  const here = useSectionInView()
  const left = (name: SectionName) => lacks.filter(({ field }) => sectionOf(field) === name).length
  const list = (
    <ol>
      {sections.map(({ name }, index) => {
        const count = left(name)
        return (
          <li key={name}>
            <a
              href={`#${anchorOf(name)}`}
              aria-current={here === name ? 'true' : undefined}
              className="flex min-h-11 items-baseline gap-2 border-l-2 border-pasir py-2 pl-3 leading-tight no-underline hover:border-bata aria-[current]:border-bata aria-[current]:font-semibold"
            >
              <span className="figures text-sm text-gambir">{index + 1}</span>
              <span className="flex-1">
                {w.sections[name]}
                <span className={`block text-sm font-normal ${count ? 'text-gambir' : 'text-lumut'}`}>
                  {count ? w.left(count) : `✓ ${w.done}`}
                </span>
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
  const position = sections.findIndex(({ name }) => name === here)
  return (
    <>
      <nav aria-label={w.where} className="sticky top-6 hidden self-start lg:block">
        {list}
      </nav>
      <details className="sticky top-0 z-20 -mx-4 border-b border-pasir bg-mori px-4 lg:hidden">
        <summary className="flex min-h-12 cursor-pointer items-center gap-3 text-sm font-semibold">
          {here ? (
            <>
              <span className="figures text-gambir">{w.step(position + 1, sections.length)}</span>
              {w.sections[here]}
            </>
          ) : (
            w.where
          )}
          <span className={`ml-auto font-normal ${lacks.length ? 'text-gambir' : 'text-lumut'}`}>
            {lacks.length ? w.left(lacks.length) : `✓ ${w.done}`}
          </span>
        </summary>
        <nav aria-label={w.where} className="pb-4">
          {list}
        </nav>
      </details>
    </>
  )
}

/** The part whose heading has passed the upper third of the screen; null until a script runs. */
function useSectionInView(): SectionName | null {
  const [here, setHere] = useState<SectionName | null>(null)
  useEffect(() => {
    const look = () => {
      const passed = sections.filter(({ name }) => {
        const top = document.getElementById(anchorOf(name))?.getBoundingClientRect().top
        return top !== undefined && top < innerHeight / 3
      })
      setHere(passed.at(-1)?.name ?? sections[0].name)
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])
  return here
}

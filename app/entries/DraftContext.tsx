import { createContext, useContext } from 'react'
import { useLang, useWords } from '#app/ui/language.tsx'
import type { Lang } from '#app/words/language.ts'
import type { Draft, DraftField } from './content.ts'
import { formWords } from './form-words.ts'
import type { Lack } from './missing.ts'

/** One relief of the library as the form offers it. */
export type ReliefChoice = { key: string; name: Record<Lang, string>; drawn: boolean }

/** What every part of the form reads: the values it opens with, and what stands beside them. */
type DraftFacts = {
  draft: Draft
  /** The form as it stands now; null until a script runs. */
  values: Draft | null
  reliefs: ReliefChoice[]
  /** What to show as errors; empty before anyone has tried to send. */
  lacks: Lack[]
  /** Values saved elsewhere meanwhile, by field. */
  conflicts: Partial<Draft>
  /** How a conflict is settled; null where no script runs and saving again settles it. */
  choose: ((field: DraftField, whose: 'mine' | 'theirs') => void) | null
}

const Facts = createContext<DraftFacts | null>(null)

export const DraftProvider = Facts.Provider

/** The facts of the form around. */
export function useDraft(): DraftFacts {
  return useContext(Facts)!
}

/** Says what is lacking, naming reliefs as the library does. */
export function useLackSentence(reliefs: ReliefChoice[]): (lack: Lack) => string {
  const w = useWords(formWords)
  const lang = useLang()
  return (lack) => {
    const key = lack.field.startsWith('how-') ? lack.field.slice(4) : null
    const name = key ? (reliefs.find((one) => one.key === key)?.name[lang] ?? key) : w.fields[lack.field]
    return w.problem(lack, name ?? '')
  }
}

/** The error beside a control, when there is one to show. */
export function useFieldError(): (field: string) => string | undefined {
  const { lacks, reliefs } = useDraft()
  const say = useLackSentence(reliefs)
  return (field) => {
    const lack = lacks.find((one) => one.field === field)
    return lack && say(lack)
  }
}

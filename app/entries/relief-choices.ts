import { reliefs } from '#app/reliefs/reliefs.ts'
import type { ReliefChoice } from './DraftContext.tsx'

/** The library as forms and views of works need it. */
export const reliefChoices: ReliefChoice[] = reliefs.map(({ key, name, drawn }) => ({ key, name, drawn }))

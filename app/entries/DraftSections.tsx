import { Choice, FieldSet, TextArea, TextField } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useWords } from '#app/ui/language.tsx'
import { countWords } from './count-words.ts'
import { useDraft, useFieldError } from './DraftContext.tsx'
import { DraftSection } from './DraftSection.tsx'
import { FieldConflict } from './FieldConflict.tsx'
import { formWords } from './form-words.ts'
import { storyWords, techniques } from './limits.ts'
import { ReliefPicker } from './ReliefPicker.tsx'
import { entryWords } from './words.ts'

/** Title, and the reliefs drawn on. */
export function MotifSection() {
  const w = useWords(formWords)
  const { draft } = useDraft()
  const error = useFieldError()
  return (
    <DraftSection name="motif">
      <Notice>{w.blind}</Notice>
      <div>
        <TextField
          id="title"
          label={w.title}
          help={w.titleHelp}
          defaultValue={draft.title}
          error={error('title')}
          className="font-display text-lg"
        />
        <FieldConflict field="title" />
      </div>
      <ReliefPicker />
    </DraftSection>
  )
}

/** The story, with its words counted as it is typed. */
export function StorySection() {
  const w = useWords(formWords)
  const { draft, values } = useDraft()
  const error = useFieldError()
  const count = countWords((values ?? draft).story)
  return (
    <DraftSection name="story">
      <div>
        <TextArea
          id="story"
          label={w.story}
          help={
            <>
              <span className={`figures ${count > storyWords ? 'font-semibold text-lakan' : 'text-arang'}`}>
                {w.words(count)}
              </span>
              <br />
              {w.storyHelp}
            </>
          }
          rows={12}
          defaultValue={draft.story}
          error={error('story')}
        />
        <FieldConflict field="story" />
      </div>
    </DraftSection>
  )
}

/** How and of what it is made. */
export function ClothSection() {
  const w = useWords(formWords)
  const names = useWords(entryWords)
  const { draft } = useDraft()
  const error = useFieldError()
  return (
    <DraftSection name="cloth">
      <div>
        <FieldSet id="technique" legend={w.technique} error={error('technique')}>
          {techniques.map((technique) => (
            <Choice
              key={technique}
              id={`technique-${technique}`}
              type="radio"
              name="technique"
              value={technique}
              defaultChecked={draft.technique === technique}
              label={
                <>
                  {names.techniques[technique]}
                  <span className="block text-sm text-gambir">{w.techniqueHelp[technique]}</span>
                </>
              }
            />
          ))}
        </FieldSet>
        <FieldConflict field="technique" />
      </div>
      {(['dyes', 'colours', 'use'] as const).map((field) => (
        <div key={field}>
          <TextField
            id={field}
            label={w[field]}
            help={w[`${field}Help`]}
            defaultValue={draft[field]}
            error={error(field)}
          />
          <FieldConflict field={field} />
        </div>
      ))}
      <div>
        <FieldSet id="size" legend={w.size} help={w.sizeHelp}>
          <div className="grid max-w-90 grid-cols-2 gap-4">
            {(['width', 'height'] as const).map((field) => (
              <TextField
                key={field}
                id={field}
                label={w[field]}
                inputMode="decimal"
                defaultValue={draft[field]}
                error={error(field)}
                className="figures"
              />
            ))}
          </div>
        </FieldSet>
        <FieldConflict field="width" />
        <FieldConflict field="height" />
      </div>
    </DraftSection>
  )
}

/** Who else worked on it; kept apart from the work. */
export function TeamSection() {
  const w = useWords(formWords)
  const { draft } = useDraft()
  const error = useFieldError()
  return (
    <DraftSection name="team">
      <div>
        <TextArea
          id="members"
          label={w.members}
          help={w.membersHelp}
          optional
          rows={4}
          defaultValue={draft.members}
          error={error('members')}
        />
        <FieldConflict field="members" />
      </div>
    </DraftSection>
  )
}

/** What the entrant states and allows. */
export function StatementsSection() {
  const w = useWords(formWords)
  const { draft, values } = useDraft()
  const error = useFieldError()
  const tick = (field: 'original' | 'unpublished' | 'licence') => (
    <div>
      <Choice
        id={field}
        name={field}
        value="yes"
        defaultChecked={draft[field]}
        label={w[field]}
        error={error(field)}
      />
      <FieldConflict field={field} />
    </div>
  )
  return (
    <DraftSection name="statements">
      {tick('original')}
      {tick('unpublished')}
      <div>
        <FieldSet id="ai" legend={w.ai} help={w.aiHelp} error={error('ai')}>
          {(['no', 'yes'] as const).map((answer) => (
            <Choice
              key={answer}
              id={`ai-${answer}`}
              type="radio"
              name="ai"
              value={answer}
              defaultChecked={draft.ai === answer}
              label={answer === 'yes' ? w.aiYes : w.aiNo}
            />
          ))}
        </FieldSet>
        <FieldConflict field="ai" />
        <div className={values && values.ai !== 'yes' ? 'hidden' : 'mt-3'}>
          <TextArea id="aiHow" label={w.aiHow} rows={3} defaultValue={draft.aiHow} error={error('aiHow')} />
          <FieldConflict field="aiHow" />
        </div>
      </div>
      {tick('licence')}
    </DraftSection>
  )
}

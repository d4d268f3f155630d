import { useRef } from 'react'
import type { Refusal } from '#app/ground/outcome.ts'
import { ErrorSummary } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import { lastInstant } from '#app/contests/timeline.ts'
import { ClosedDraft } from './ClosedDraft.tsx'
import type { Draft } from './content.ts'
import { differences } from './draft.ts'
import { DraftProvider, useLackSentence, type ReliefChoice } from './DraftContext.tsx'
import { ClothSection, MotifSection, StatementsSection, StorySection, TeamSection } from './DraftSections.tsx'
import { useKeptDraft } from './device-copy.ts'
import { formWords } from './form-words.ts'
import type { MyWork } from './my-work.server.ts'
import { PictureList } from './PictureList.tsx'
import { PicturesSection } from './PicturesSection.tsx'
import { SaveBar } from './SaveBar.tsx'
import { SectionRail } from './SectionRail.tsx'
import { TimeLeft } from './TimeLeft.tsx'
import { useAutosave } from './use-autosave.ts'
import { PutBack, WorkFoot } from './WorkFoot.tsx'
import { WorkStateNotice } from './WorkStateNotice.tsx'
import { entryWords } from './words.ts'

type PageProps = {
  work: MyWork
  reliefs: ReliefChoice[]
  /** What lacks is shown as errors: someone has tried to go on. */
  strict: boolean
  /** What a post that was not accepted brought along. */
  refusal?: Refusal
  typed?: Draft
  theirs?: Partial<Draft>
}

/** The page of one's own work: the form while it may be changed, what was typed when it may not. */
export function DraftPage(props: PageProps) {
  const { work, reliefs, refusal, strict } = props
  const w = useWords(entryWords)
  const form = useWords(formWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const say = useLackSentence(reliefs)
  const until = later(work.correctionUntil, work.closesAt)
  return (
    <div className="page-width pt-8 md:pt-12">
      <header>
        <p className="figures text-gambir">
          {work.number ? entryNumber(work.code, work.number) : w.states.draft}
          {!work.closed && until && (
            <>
              {' · '}
              {form.closes(formatInstant(lastInstant(until), lang))}
              {' · '}
              <TimeLeft key={work.at.getTime()} until={until} now={work.at} />
            </>
          )}
        </p>
        <h1 className="mt-1 text-3xl break-words text-sogan md:text-4xl">
          {work.draft.title.trim() || w.untitled}
        </h1>
      </header>
      <div className="mt-6 grid max-w-3xl gap-4 empty:hidden">
        {refusal && refusal.code !== 'incomplete' && !props.theirs && work.state !== 'late' && (
          <Notice tone="error">{all.refusal(refusal)}</Notice>
        )}
        {props.theirs && <Notice tone="warning">{form.stale}</Notice>}
        {strict && (
          <ErrorSummary errors={work.lacks.map((lack) => ({ field: lack.field, message: say(lack) }))} />
        )}
      </div>
      {work.closed ? <ShutDraft {...props} /> : <OpenDraft {...props} />}
    </div>
  )
}

function ShutDraft({ work, reliefs, typed }: PageProps) {
  const w = useWords(formWords)
  const kept = useKeptDraft(work.id)
  return (
    <div className="mt-4 max-w-3xl">
      <div className="grid gap-4">
        <WorkStateNotice work={work} changed={work.changed} />
        {work.mayRestore && <PutBack work={work} />}
        {kept && !typed && <Notice>{w.onDevice}</Notice>}
        {typed && differences(typed, work.draft).length > 0 && <Notice tone="warning">{w.tooLate}</Notice>}
      </div>
      <div className="mt-8">
        <PictureList work={work} removable={false} />
      </div>
      <ClosedDraft draft={typed ?? kept ?? work.draft} reliefs={reliefs} />
      <WorkFoot work={work} />
    </div>
  )
}

function OpenDraft({ work, reliefs, typed, theirs, strict }: PageProps) {
  const form = useRef<HTMLFormElement>(null)
  const w = useWords(formWords)
  const to = useHref()
  const saving = useAutosave(form, { ...work, theirs })
  const running = saving.values !== null
  const [open] = running && !saving.refusal ? Object.keys(saving.conflicts) : []
  // Pictures are not part of what is autosaved: the page itself knows them best.
  const lacks = [
    ...work.lacks.filter(({ field }) => field === 'pictures'),
    ...saving.lacks.filter(({ field }) => field !== 'pictures'),
  ]
  return (
    <DraftProvider
      value={{
        draft: typed ?? work.draft,
        values: saving.values,
        reliefs,
        lacks: strict ? lacks : [],
        conflicts: saving.conflicts,
        choose: running ? saving.choose : null,
      }}
    >
      <div className="mt-8 grid gap-x-16 gap-y-6 lg:grid-cols-[14rem_minmax(0,42rem)]">
        <SectionRail lacks={lacks} />
        <div className="min-w-0">
          <div className="mb-8 grid gap-4 empty:hidden">
            <WorkStateNotice work={work} changed={work.changed || saving.version !== work.version} />
            {saving.restored && <Notice>{w.restored}</Notice>}
          </div>
          <PicturesSection work={work} />
          <form
            id="draft"
            ref={form}
            method="post"
            action={to(`/karya/${work.id}`)}
            // What was changed in two places is chosen first: going on would put one over the other unseen.
            onSubmit={(event) => open && showField(open) && event.preventDefault()}
            noValidate
          >
            <input
              type="hidden"
              name="version"
              autoComplete="off"
              value={running ? saving.version : work.version}
            />
            <input type="hidden" name="seen" value={JSON.stringify(running ? saving.base : work.draft)} />
            <MotifSection />
            <StorySection />
            <ClothSection />
            <TeamSection />
            <StatementsSection />
            <SaveBar saving={saving} submitted={work.history.length > 0} />
          </form>
          <WorkFoot work={work} />
        </div>
      </div>
    </DraftProvider>
  )
}

/** Brings a field into view; false when the page has none of that name. */
function showField(id: string): boolean {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
  return field !== null
}

function later(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a > b ? a : b) : (a ?? b)
}

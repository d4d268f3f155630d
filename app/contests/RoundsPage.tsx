import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import type { Answer } from '#app/ui/Form.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { Part } from '#app/ui/Part.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { FinalFields } from './FinalFields.tsx'
import { CriteriaInShort, RoundCriteria } from './RoundCriteria.tsx'
import { RoundRead } from './RoundRead.tsx'
import { RoundWindow } from './RoundWindow.tsx'
import type { RoundsView } from './rounds.server.ts'
import { roundsWords } from './rounds-words.ts'

type Round = RoundsView['rounds'][number]

/** What a refused form brings back, and of which round. */
export type RoundsAnswer = { refusal: Refusal; typed: Record<string, string>; result?: Answer['result'] }

type PageProps = { view: RoundsView; done: { did: string; position: number } | null; answer?: RoundsAnswer }

/** The rounds of the edition in their order: the rules of each, and adding or removing one. */
export function RoundsPage({ view, done, answer }: PageProps) {
  const w = useWords(roundsWords)
  const all = useWords(everywhere)
  const { rounds, seats, mayAdd } = view
  const said: Record<string, string> = {
    saved: w.saved,
    criteria: w.criteriaSaved,
    added: w.added,
    removed: w.removed,
  }
  return (
    <OfficePage title={w.title} lead={w.lead}>
      {done?.did === 'removed' && <Notice tone="good">{w.removed}</Notice>}
      {rounds.map((round) => (
        <RoundPart
          key={round.id}
          round={round}
          seats={seats}
          done={done?.position === round.position && done.did !== 'removed' ? said[done.did] : undefined}
          answer={answer?.typed.position === String(round.position) ? answer : undefined}
        />
      ))}
      {(mayAdd.front || mayAdd.back) && (
        <section className="border-t border-pasir pt-8">
          <h2 className="text-2xl text-sogan">{w.add}</h2>
          {answer && !answer.typed.position && <Notice tone="error">{all.refusal(answer.refusal)}</Notice>}
          <div className="mt-4 flex flex-wrap gap-3">
            {mayAdd.front && !rounds.some(({ kind }) => kind === 'shortlist') && <Add kind="shortlist" />}
            {mayAdd.back && <Add kind="scoring" />}
            {mayAdd.back && <Add kind="final" />}
          </div>
        </section>
      )}
    </OfficePage>
  )
}

function Add({ kind }: { kind: Round['kind'] }) {
  const w = useWords(roundsWords)
  return (
    <form method="post">
      <input type="hidden" name="intent" value="add" />
      <Button kind="quiet" name="kind" value={kind}>
        {w.addKinds[kind]}
      </Button>
    </form>
  )
}

type PartProps = { round: Round; seats: RoundsView['seats']; done?: string; answer?: RoundsAnswer }

function RoundPart({ round, seats, done, answer }: PartProps) {
  const w = useWords(roundsWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const { position, kind, opensAt, sealedAt, mayChange, mayRemove } = round
  const state = sealedAt ? 'ended' : opensAt ? 'running' : 'waiting'
  const id = `babak-${position}`
  const criteria = answer?.typed.intent === 'criteria' ? answer : undefined
  const rules = criteria ? undefined : answer
  return (
    <Part
      id={id}
      title={w.roundAt(position, lang === 'en' ? round.nameEn : round.name)}
      done={done}
      lead={
        <>
          <span className="block">{w.kinds[kind]}</span>
          <span className="block">{w.states[state]}</span>
          {kind !== 'shortlist' && <CriteriaInShort round={round} />}
        </>
      }
    >
      {!mayChange && (
        <div className="mb-5">
          <Notice>{w.locked}</Notice>
        </div>
      )}
      {rules && !rules.refusal.field && <Notice tone="error">{all.refusal(rules.refusal)}</Notice>}
      {!mayChange ? (
        <RoundRead round={round} seats={seats} />
      ) : (
        <form method="post" action={`#${id}`} className="grid gap-6" noValidate>
          <input type="hidden" name="position" value={position} />
          <Rules round={round} seats={seats} answer={rules} />
          <div className="flex flex-wrap gap-3">
            <Button kind="quiet" name="intent" value="save">
              {w.save}
            </Button>
            {mayRemove && (
              <Button kind="quiet" name="intent" value="remove" formNoValidate>
                {w.remove}
              </Button>
            )}
          </div>
        </form>
      )}
      {kind !== 'shortlist' && (mayChange || !round.atEdition) && (
        <RoundCriteria
          round={round}
          answer={
            criteria && {
              result: criteria.result,
              refusal: criteria.result?.error ? undefined : criteria.refusal,
            }
          }
        />
      )}
    </Part>
  )
}

function Rules({ round, seats, answer }: Omit<PartProps, 'done'>) {
  const w = useWords(roundsWords)
  const { position, kind, last } = round
  const field = (name: string, kept: string | number | null) => ({
    id: `${name}-${position}`,
    name,
    defaultValue: answer?.typed[name] ?? (kept === null ? '' : String(kept)),
    error:
      answer?.refusal.field === name
        ? name === 'name'
          ? w.problems.missing
          : w.problems.invalid
        : undefined,
  })
  const number = (name: string, kept: number | null) => ({
    ...field(name, kept),
    inputMode: 'numeric' as const,
    className: 'figures max-w-28 text-right',
  })
  const byScore = round.advanceBy === 'threshold'
  const score = byScore && round.advance !== null ? round.advance / 100 : null
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField {...field('name', round.name)} label={w.name} required />
        <TextField {...field('nameEn', round.nameEn)} label={w.nameEn} optional lang="en" />
      </div>
      <RoundWindow round={round} answer={answer} />
      {last && <p className="text-gambir">{w.last}</p>}
      {!last && kind === 'shortlist' && <TextField {...number('quorum', round.quorum)} label={w.quorum} />}
      {!last && kind !== 'shortlist' && (
        <>
          <OneOf {...field('advanceBy', round.advanceBy)} legend={w.goesOn} names={w.by} />
          <TextField
            {...number('count', byScore ? null : round.advance)}
            label={w.count}
            help={w.countHelp}
          />
          <TextField {...number('threshold', score)} label={w.threshold} help={w.thresholdHelp} />
        </>
      )}
      {!last && (
        <TextField {...number('reserves', round.reserves)} label={w.reserves} help={w.reservesHelp} />
      )}
      <TextField {...number('perWork', round.perWork)} label={w.perWork} help={w.perWorkHelp} optional />
      {kind === 'final' && <FinalFields round={round} answer={answer} />}
      <FieldSet id={`seats-${position}`} legend={w.jurors} help={w.jurorsHelp}>
        {seats.map((seat) => (
          <Choice
            key={seat.id}
            id={`seat-${position}-${seat.position}`}
            name="seats"
            value={seat.id}
            label={w.seat(seat.position, seat.name)}
            defaultChecked={round.seats.includes(seat.id)}
          />
        ))}
      </FieldSet>
      <FieldSet id={`panel-sees-${position}`} legend={w.panelSees} help={w.panelSeesHelp}>
        <Choice
          id={`panelSees-${position}`}
          name="panelSees"
          value="panel"
          label={w.panelSeesBox}
          defaultChecked={answer ? answer.typed.panelSees === 'panel' : round.panelSees === 'panel'}
        />
      </FieldSet>
    </>
  )
}

type OneOfProps = {
  id: string
  name: string
  defaultValue: string
  error?: string
  legend: string
  names: Record<string, string>
}

/** A choice of one among few, each with its name. */
function OneOf({ id, name, defaultValue, error, legend, names }: OneOfProps) {
  return (
    <FieldSet id={id} legend={legend} error={error}>
      {Object.entries(names).map(([value, label]) => (
        <Choice
          key={value}
          id={`${id}-${value}`}
          type="radio"
          name={name}
          value={value}
          label={label}
          defaultChecked={value === defaultValue}
        />
      ))}
    </FieldSet>
  )
}

import { Button } from '#app/ui/Button.tsx'
import { Choice, TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { Part } from '#app/ui/Part.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import type { PanelPage } from './panel.server.ts'
import { officeWords } from './office-words.ts'

type Seat = PanelPage['seats'][number]

/** Which seat's form was refused, and the sentence beside its field. */
export type SeatProblem = { seat: string; field: 'note' | 'title' | 'titleEn'; code: string }

const fold =
  'inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4'

/** The seats of the panel: who sits there or is invited, and what may be done with each. */
export function Panel({ seats, problem }: { seats: Seat[]; problem?: SeatProblem }) {
  const w = useWords(officeWords)
  // One primary action a page: the first seat that nobody has been invited to.
  const first = seats.find(({ mayInvite, invitation }) => mayInvite && !invitation)
  return (
    <>
      {seats.map((seat) => (
        <Part
          key={seat.id}
          id={`kursi-${seat.position}`}
          title={<Name seat={seat} />}
          lead={<State seat={seat} />}
        >
          <div className="grid gap-3">
            {seat.mayInvite && (
              <Invite
                seat={seat}
                first={seat === first}
                problem={problem?.seat === seat.id ? problem : undefined}
              />
            )}
            <Describe seat={seat} problem={problem?.seat === seat.id ? problem : undefined} />
            <Leave seat={seat} />
          </div>
        </Part>
      ))}
      <form method="post" className="border-t border-pasir pt-6">
        <Button kind="quiet" name="intent" value="add">
          {w.addSeat}
        </Button>
      </form>
    </>
  )
}

function Name({ seat }: { seat: Seat }) {
  const w = useWords(officeWords)
  return (
    <>
      {seat.juror?.name ?? w.seat(seat.position)}
      {seat.chair && <span className="ml-3 font-text text-sm font-semibold text-bata">{w.chair}</span>}
    </>
  )
}

function State({ seat }: { seat: Seat }) {
  const w = useWords(officeWords)
  const lang = useLang()
  const title = lang === 'en' ? seat.titleEn || seat.title : seat.title
  return (
    <>
      {title && <p className="text-arang">{title}</p>}
      {seat.leftAt ? (
        <p>{w.left}</p>
      ) : seat.juror ? (
        <p>
          <span className="font-semibold text-lumut">✓ {w.accepted}</span>
          <br />
          <span className="wrap-break-word">{seat.juror.email ?? seat.juror.phone}</span>
        </p>
      ) : (
        <p>
          {seat.invitation
            ? w.invited(seat.invitation.note, formatInstant(seat.invitation.expiresAt, lang))
            : w.empty}
        </p>
      )}
    </>
  )
}

function Invite({ seat, first, problem }: { seat: Seat; first: boolean; problem?: SeatProblem }) {
  const w = useWords(officeWords)
  const id = `untuk-${seat.position}`
  return (
    <form method="post" action={`#kursi-${seat.position}`} noValidate className="grid gap-4">
      <input type="hidden" name="seat" value={seat.id} />
      <TextField
        id={id}
        name="note"
        label={w.note}
        help={seat.invitation ? w.inviteAgainHelp : w.noteHelp}
        defaultValue={seat.invitation?.note ?? ''}
        error={problem?.field === 'note' ? w.problems[problem.code] : undefined}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-3">
        <Button kind={first ? 'primary' : 'quiet'} name="intent" value="invite">
          {seat.invitation ? w.inviteAgain : w.invite}
        </Button>
        {seat.invitation && (
          <Button kind="quiet" name="intent" value="revoke">
            {w.revoke}
          </Button>
        )}
      </div>
    </form>
  )
}

function Describe({ seat, problem }: { seat: Seat; problem?: SeatProblem }) {
  const w = useWords(officeWords)
  const all = useWords(everywhere)
  const say = (field: string) => (problem?.field === field ? w.problems[problem.code] : undefined)
  return (
    <details open={problem !== undefined && problem.field !== 'note'}>
      <summary className={fold}>{w.describe}</summary>
      <form method="post" action={`#kursi-${seat.position}`} noValidate className="mt-2 grid gap-4">
        <input type="hidden" name="seat" value={seat.id} />
        <TextField
          id={`jabatan-${seat.position}`}
          name="title"
          label={w.title}
          help={w.titleHelp}
          defaultValue={seat.title}
          error={say('title')}
        />
        <TextField
          id={`jabatan-en-${seat.position}`}
          name="titleEn"
          label={w.titleEn}
          lang="en"
          defaultValue={seat.titleEn}
          error={say('titleEn')}
        />
        <Choice
          id={`ketua-${seat.position}`}
          name="chair"
          value="yes"
          label={w.chairBox}
          defaultChecked={seat.chair}
        />
        <div>
          <Button kind="quiet" name="intent" value="describe">
            {all.save}
          </Button>
        </div>
      </form>
    </details>
  )
}

function Leave({ seat }: { seat: Seat }) {
  const w = useWords(officeWords)
  if (!seat.mayRelease && !seat.mayRemove) return null
  return (
    <form method="post">
      <input type="hidden" name="seat" value={seat.id} />
      {seat.mayRelease && (
        <details>
          <summary className={fold}>{w.release}</summary>
          <p className="mt-1 mb-3">{w.releaseHelp}</p>
          <Button kind="danger" name="intent" value="release">
            {w.release}
          </Button>
        </details>
      )}
      {seat.mayRemove && (
        <button name="intent" value="remove" className={fold}>
          {w.removeSeat}
        </button>
      )}
    </form>
  )
}

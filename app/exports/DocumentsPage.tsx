import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextField } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { DocumentsView } from './documents.server.ts'
import { longestByHand } from './by-hand.ts'
import { documentWords } from './words.ts'

/** Everything on paper that the judging leaves behind. */
export function DocumentsPage({ view }: { view: DocumentsView }) {
  const w = useWords(documentWords)
  const to = useHref()
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <div className="grid max-w-3xl gap-12">
        {view.kept ? (
          <Notice tone="warning">{w.kept}</Notice>
        ) : view.mayTakeMinutes ? (
          <>
            <Minutes published={view.published} />
            <Paper title={w.recap} lead={w.recapLead}>
              <ButtonLink kind="quiet" href="/panitia/rekapitulasi.pdf" className="mt-4">
                {w.takeRecap}
              </ButtonLink>
            </Paper>
          </>
        ) : (
          <div>
            <Notice>{w.notYet}</Notice>
            <ButtonLink href={to('/panitia/penjurian')} className="mt-6">
              {w.toJudging}
            </ButtonLink>
          </div>
        )}
        {view.jurors.length > 0 && <Sheets jurors={view.jurors} />}
      </div>
    </OfficePage>
  )
}

/** One kind of document, with what it is and the way to it. */
function Paper({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-xl text-sogan">{title}</h2>
      <p className="mt-2">{lead}</p>
      {children}
    </section>
  )
}

function Minutes({ published }: Pick<DocumentsView, 'published'>) {
  const w = useWords(documentWords)
  const lang = useLang()
  const [last] = published
  return (
    <Paper title={w.minutes} lead={last ? w.final(last.version, formatInstant(last.at, lang)) : w.draft}>
      <form action="/panitia/berita-acara.pdf" className="mt-5 grid gap-5">
        <TextField
          id="nomor"
          label={w.number}
          help={w.numberHelp}
          optional
          maxLength={longestByHand}
          autoComplete="off"
          className="max-w-md"
        />
        <TextField
          id="tempat"
          label={w.place}
          help={w.placeHelp}
          optional
          maxLength={longestByHand}
          autoComplete="off"
        />
        {published.length > 1 && (
          <FieldSet id="versi" legend={w.version} help={w.versionHelp}>
            {published.map(({ version, at }, index) => (
              <Choice
                key={version}
                id={`versi-${version}`}
                name="versi"
                type="radio"
                value={version}
                defaultChecked={index === 0}
                label={w.versionOf(version, formatInstant(at, lang))}
              />
            ))}
          </FieldSet>
        )}
        <div>
          <Button>{w.takeMinutes}</Button>
        </div>
      </form>
    </Paper>
  )
}

function Sheets({ jurors }: Pick<DocumentsView, 'jurors'>) {
  const w = useWords(documentWords)
  return (
    <Paper title={w.sheets} lead={w.sheetsLead}>
      <ul className="mt-4 border-t border-pasir">
        {jurors.map(({ seatId, name, chair, left }) => (
          <li
            key={seatId}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-pasir py-1.5"
          >
            <span>
              <span className="font-semibold">{name}</span>
              {(chair || left) && <span className="ml-2 text-sm text-gambir">{left ? w.left : w.chair}</span>}
            </span>
            <a
              href={`/panitia/lembar-nilai/${seatId}`}
              aria-label={w.takeOf(name)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {w.take}
            </a>
          </li>
        ))}
      </ul>
    </Paper>
  )
}

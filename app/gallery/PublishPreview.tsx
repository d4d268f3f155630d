import type { CSSProperties } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { PlannedPicture } from './PlannedPicture.tsx'
import { shapeOf } from './Plate.tsx'
import { wordsField, type PublishTyped } from './publish-form.ts'
import { publishWords } from './publish-words.ts'
import type { PlannedView, PublicationView } from './publication-page.server.ts'
import { galleryWords } from './words.ts'

/** The winners as they will appear, what publishing does, and the one button that does it. */
export function PublishPreview({ view, typed }: { view: PublicationView; typed: PublishTyped }) {
  const w = useWords(publishWords)
  const lang = useLang()
  const withheld = view.others.filter(({ number, allowed }) => !allowed || typed.withheld.includes(number))
  const masked = [...view.winners, ...view.others].filter((work) => work.contacts && !withheld.includes(work))
  const shown = view.winners.length + view.others.length - withheld.length
  return (
    <form method="post">
      <input type="hidden" name="peringkat" value={view.ranking ?? ''} />
      {Object.entries(typed.words).flatMap(([place, words]) => [
        <input key={`${place}-id`} type="hidden" name={wordsField(Number(place), 'id')} value={words.id} />,
        <input key={`${place}-en`} type="hidden" name={wordsField(Number(place), 'en')} value={words.en} />,
      ])}
      {typed.withheld.map((number) => (
        <input key={number} type="hidden" name="simpan" value={number} />
      ))}
      <h2 className="text-2xl text-sogan">{w.preview}</h2>
      <p className="mt-1 text-gambir">{w.previewLead}</p>
      <ul className="wall wall-even mt-6 bg-arang-tua p-5 text-gading md:p-8">
        {view.winners.map((work) => (
          <Winner key={work.number} work={work} />
        ))}
      </ul>
      <dl className="mt-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
        {view.winners.map(({ number, award }) => (
          <div key={number} className="border-l-[3px] border-kunyit pl-4">
            <dt className="font-semibold">{award!.prize[lang]}</dt>
            <dd>
              <Words words={typed.words[award!.place]} />
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-10 text-2xl text-sogan">{w.happens}</h2>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        <li>{w.happensPrizes(view.winners.length)}</li>
        <li>{w.happensWorks(shown)}</li>
        {withheld.length > 0 && (
          <li>
            {w.happensWithheld(withheld.length)}: {withheld.map(({ label }) => label).join(', ')}
          </li>
        )}
        {masked.length > 0 && (
          <li>
            {w.happensMasked}: {masked.map(({ label }) => label).join(', ')}
          </li>
        )}
        <li>{w.happensLetters(view.letters)}</li>
        <li className="font-semibold">{w.happensFinal}</li>
      </ul>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button name="intent" value="publish">
          {w.publish}
        </Button>
        <Button kind="quiet" name="intent" value="edit">
          {w.edit}
        </Button>
      </div>
    </form>
  )
}

function Winner({ work }: { work: PlannedView }) {
  const gallery = useWords(galleryWords)
  const lang = useLang()
  const { prize, mean } = work.award!
  const shape = shapeOf(work.picture)
  return (
    <li className="hung" style={{ '--shape': shape.toFixed(3) } as CSSProperties}>
      <PlannedPicture work={work} sizes={`min(90vw, ${(shape * 18).toFixed(1)}rem)`} className="w-full" />
      <p className="mt-3 text-sm font-semibold text-kunyit-muda">{prize[lang]}</p>
      <p className="font-display text-lg leading-snug">{work.title}</p>
      <p className="text-sm text-pasir">{work.maker}</p>
      <p className="figures text-sm text-pasir">
        {gallery.outOf100(formatNumber(mean.points, lang, mean.decimals))}
      </p>
    </li>
  )
}

/** What the jury says, in both languages as far as it says it. */
function Words({ words }: { words?: { id: string; en: string } }) {
  const w = useWords(publishWords)
  if (!words?.id && !words?.en) return <p className="text-gambir">{w.noWords}</p>
  return (
    <>
      {words.id && <p lang="id">{words.id}</p>}
      {words.en ? (
        <p lang="en" className="mt-1 text-gambir">
          {words.en}
        </p>
      ) : (
        <p className="mt-1 text-sm text-gambir">{w.onlyIndonesian}</p>
      )}
    </>
  )
}

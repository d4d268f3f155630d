import { Notice } from '#app/ui/Notice.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { Blacked } from './Blacked.tsx'
import type { CheckPage } from './check-page.server.ts'
import { checkWords } from './check-words.ts'
import { textsOf } from './identity-hints.ts'
import { RedactionForm, type RedactionAnswer } from './RedactionForm.tsx'
import { redactWords } from './redact-words.ts'
import type { Piece, RedactionView } from './redaction-view.ts'

/** What of this work's texts jurors do not read: what was found, what the office takes out, and what they then read. */
export function JurorTexts({
  page,
  answer,
  saved,
}: {
  page: CheckPage
  answer?: RedactionAnswer
  saved: boolean
}) {
  const w = useWords(redactWords)
  const lang = useLang()
  const { texts } = page
  const view: RedactionView = answer?.tried ?? texts
  const waiting = texts.choices.length
  return (
    <section id="teks-juri" aria-labelledby="teks-juri-judul" className="mt-10 border-t border-pasir pt-6">
      <h2 id="teks-juri-judul" className="text-lg text-sogan">
        {w.title}
      </h2>
      <p className="prose-measure mt-1 text-sm text-gambir">{w.lead}</p>
      <div className="mt-4 grid max-w-2xl gap-4 empty:hidden">
        {saved && !answer && <Notice tone="good">{w.saved}</Notice>}
        {!texts.decided && !texts.refusal && waiting > 0 && (
          <Notice tone="warning" title={w.undecided}>
            {w.undecidedText(waiting)}
          </Notice>
        )}
      </div>
      {texts.decided && (
        <p className="figures mt-3 text-lumut">
          ✓ {w.decided(formatInstant(texts.decided.at, lang), texts.decided.by)}
        </p>
      )}
      {view.marked.length > 0 ? <Found view={view} /> : <p className="mt-3">{w.nothing}</p>}
      {view.marked.length > 0 && view.choices.length === 0 && <p className="mt-3">{w.onlyOwn}</p>}
      {texts.refusal ? (
        <p className="mt-4 text-sm text-gambir">{w.sealed}</p>
      ) : (
        <RedactionForm page={page} view={view} answer={answer} />
      )}
      <details className="mt-5" open={saved || answer?.tried !== undefined}>
        <summary className="min-h-11 w-fit cursor-pointer py-2.5 font-semibold text-sogan underline decoration-pasir underline-offset-4">
          {answer?.tried ? w.readThen : w.readNow}
        </summary>
        <AsRead view={view} />
      </details>
    </section>
  )
}

/** The texts in which something was found, with what is taken out legible to the office. */
function Found({ view }: { view: RedactionView }) {
  const w = useWords(redactWords)
  const check = useWords(checkWords)
  return (
    <>
      <h3 className="mt-5 font-text font-semibold">{w.found}</h3>
      <p className="text-sm text-gambir">{w.legend}</p>
      <dl className="mt-3 grid gap-3">
        {view.marked.map(({ part, pieces }, index) => (
          <div key={`${part} ${index}`}>
            <dt className="text-sm text-gambir first-letter:uppercase">{check.part[part]}</dt>
            <dd className="m-0 leading-relaxed break-words whitespace-pre-wrap">
              {pieces.map((piece, at) => (
                <PieceOf key={at} piece={piece} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function PieceOf({ piece: { text, as } }: { piece: Piece }) {
  const w = useWords(redactWords)
  if (as === null) return text
  const look = as === 'out' ? 'bg-arang text-mori' : 'bg-kunyit-muda text-arang'
  return (
    <mark className={`box-decoration-clone rounded-sm px-1 py-0.5 ${look}`}>
      {text}
      <span className="sr-only"> ({w[as]})</span>
    </mark>
  )
}

function AsRead({ view }: { view: RedactionView }) {
  const check = useWords(checkWords)
  return (
    <dl className="mt-2 grid gap-3 border-l-4 border-pasir pl-5">
      {textsOf(view.read)
        .filter(([, text]) => text !== '')
        .map(([part, text], index) => (
          <div key={`${part} ${index}`}>
            <dt className="text-sm text-gambir first-letter:uppercase">{check.part[part]}</dt>
            <dd className="m-0 break-words whitespace-pre-wrap">
              <Blacked text={text} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

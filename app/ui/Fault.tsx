import type { Refusal } from '#app/ground/outcome.ts'
import { Bricks } from './Bricks.tsx'
import { ButtonLink } from './Button.tsx'
import { faultText } from './fault.ts'
import { useHref, useLang, useWords } from './language.tsx'
import { frameWords } from './words.ts'

type FaultProps = {
  status: number
  /** The id under which the log knows this request. */
  visit: string
  /** Why a door ended the request, where it said so. */
  refusal?: Refusal
}

/** The page shown instead of one that is missing, forbidden or broken; always with a way on. */
export function Fault({ status, visit, refusal }: FaultProps) {
  const lang = useLang()
  const own = useWords(frameWords)
  const to = useHref()
  const { title, text } = faultText(lang, { status, refusal, visit })
  const middle = status >= 500 ? 'fallen' : status === 404 ? 'gone' : 'closed'
  return (
    <div className="page-width grid items-center gap-x-16 gap-y-10 py-14 md:grid-cols-2 md:py-24">
      <Bricks middle={middle} className="w-full max-w-110 md:order-2 md:justify-self-end" />
      <div>
        <p className="figures font-semibold text-gambir">{status}</p>
        <h1 className="mt-2 text-3xl text-sogan md:text-4xl">{title}</h1>
        {text && <p className="prose-measure mt-5 text-lg">{text}</p>}
        <div className="mt-8 flex flex-wrap gap-3">
          <ButtonLink href={to('/')}>{own.toHome}</ButtonLink>
          <ButtonLink kind="quiet" href={to('/galeri')}>
            {own.toGallery}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

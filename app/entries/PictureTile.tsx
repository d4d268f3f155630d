import { Picture } from '#app/media/Picture.tsx'
import type { PrintFacts } from '#app/media/print.ts'
import { mediaWords } from '#app/media/words.ts'
import { Button } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatBytes } from '#app/words/format.ts'
import { entrySource } from './entry-picture.ts'
import type { MyPicture } from './my-work.server.ts'
import { pictureWords } from './picture-words.ts'
import { printNotices } from './print-notice.ts'
import { PrintNote, useNoticeSentence } from './PrintNote.tsx'

type TileProps = {
  entryId: string
  picture: MyPicture
  name: string
  alt: string
  sizes: string
  /** Another main picture is in use while this one is processed, or stays because this one was refused. */
  beside?: boolean
  /** Small, with its words beside it. */
  row?: boolean
  /** Of a main picture, once it is processed and the cloth's size is stated. */
  print?: PrintFacts | null
  /** The page's address that takes the removal; none where nothing may be changed. */
  removable: boolean
}

/** One picture of a draft as it was processed, with what to know of it and the way to take it out. */
export function PictureTile({
  entryId,
  picture,
  name,
  alt,
  sizes,
  beside = false,
  row = false,
  print = null,
  removable,
}: TileProps) {
  const w = useWords(pictureWords)
  const media = useWords(mediaWords)
  const lang = useLang()
  const to = useHref()
  const { state, width, height, bytes } = picture
  const notices = printNotices(picture.notices, print)
  const say = useNoticeSentence(print)
  return (
    <figure
      className={`m-0 ${row ? 'grid grid-cols-[7.5rem_1fr] items-start gap-x-4 sm:grid-cols-[11rem_1fr]' : ''}`}
    >
      {state === 'ready' && width && height ? (
        <Picture
          src={entrySource(entryId, picture.id)}
          widths={picture.widths}
          width={width}
          height={height}
          placeholder={picture.placeholder}
          alt={alt}
          sizes={sizes}
          className="bg-gading"
        />
      ) : (
        <div
          aria-hidden
          className={`flex min-h-28 items-center justify-center border-[1.5px] border-dashed font-display text-3xl ${state === 'refused' ? 'border-lakan text-lakan' : 'border-batas text-gambir'}`}
        >
          {state === 'refused' ? '×' : '…'}
        </div>
      )}
      <figcaption className={`min-w-0 ${row ? '' : 'mt-2'}`}>
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className="min-w-0">
            <p className="font-semibold">{name}</p>
            <p className="truncate text-sm text-gambir">
              <bdi>{picture.name}</bdi>
            </p>
            {width && height && (
              <p className="figures text-sm text-gambir">{w.size(width, height, formatBytes(bytes, lang))}</p>
            )}
          </div>
          {removable && (
            <form method="post" action={to(`/karya/${entryId}/gambar`)}>
              <input type="hidden" name="picture" value={picture.id} />
              <Button
                kind="quiet"
                name="intent"
                value="remove"
                aria-label={w.removeOf(name)}
                className="text-sm"
              >
                {w.remove}
              </Button>
            </form>
          )}
        </div>
        {state === 'waiting' && <p className="mt-1">{beside ? w.waitingMain : w.waiting}</p>}
        {state === 'refused' && (
          <div className="mt-1 text-lakan">
            <p className="font-semibold">× {beside ? w.refusedMain : w.refused}</p>
            <p>{media.refusal(picture.refusal ?? '')}</p>
          </div>
        )}
        {state === 'ready' && picture.kind === 'main' && <PrintNote print={print} seam={picture.seam} />}
        {removable && notices.length > 0 && (
          <div className="mt-2 border-l-4 border-kunyit bg-kunyit-muda/25 px-4 py-3 text-sm">
            <p className="font-semibold">! {w.confirm}</p>
            {notices.map((code) => (
              <p key={code} className="mt-1">
                {say(code)}
              </p>
            ))}
          </div>
        )}
      </figcaption>
    </figure>
  )
}

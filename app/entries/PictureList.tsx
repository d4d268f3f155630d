import { useWords } from '#app/ui/language.tsx'
import type { MyWork } from './my-work.server.ts'
import { printOf, statedSize } from './print-notice.ts'
import { PictureTile } from './PictureTile.tsx'
import { entryWords } from './words.ts'

/** All pictures of a draft, the main one large. */
export function PictureList({
  work,
  size = statedSize(work.draft),
  removable,
}: {
  work: Pick<MyWork, 'id' | 'draft' | 'pictures'>
  /** Of the cloth in centimetres, where it is known better than from what was saved. */
  size?: ReturnType<typeof statedSize>
  removable: boolean
}) {
  const w = useWords(entryWords)
  const title = work.draft.title.trim() || w.untitled
  const mains = work.pictures.filter(({ kind }) => kind === 'main')
  const details = work.pictures.filter(({ kind }) => kind === 'detail')
  const standing = mains.some(({ state }) => state === 'ready')
  const tile = (picture: MyWork['pictures'][number], name: string, sizes: string) => (
    <PictureTile
      key={picture.id}
      entryId={work.id}
      picture={picture}
      name={name}
      alt={w.alt(title, name)}
      sizes={sizes}
      beside={picture.kind === 'main' && picture.state !== 'ready' && standing}
      row={picture.kind === 'detail'}
      print={picture.kind === 'main' ? printOf(picture, size) : null}
      removable={removable}
    />
  )
  return (
    <div className="grid gap-6">
      {mains.map((picture) => tile(picture, w.main, '(min-width: 64rem) 42rem, 92vw'))}
      {details.length > 0 && (
        <div className="grid gap-5 border-t border-pasir pt-5">
          {details.map((picture, index) =>
            tile(picture, w.detail(index + 1), '(min-width: 40rem) 11rem, 7.5rem'),
          )}
        </div>
      )}
    </div>
  )
}

import type { Refusal } from '#app/ground/outcome.ts'
import { FileInput } from '#app/media/FileInput.tsx'
import { maxDetails } from '#app/media/limits.ts'
import { mediaWords } from '#app/media/words.ts'
import { Button } from '#app/ui/Button.tsx'
import { FieldError } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { MyWork } from './my-work.server.ts'
import { PictureProgress } from './PictureProgress.tsx'
import { PictureList } from './PictureList.tsx'
import { pictureWords } from './picture-words.ts'
import { stateWords } from './state-words.ts'

type PageProps = {
  work: MyWork
  /** How many pictures the post before brought. */
  arrived: number
  refreshing: boolean
  refusal?: Refusal
  kind?: string
  /** Of the files posted together: the one that was refused, and those that were received. */
  refused?: string
  received?: string[]
}

/** Takes pictures by plain forms, for browsers in which no script runs, and shows what became of them. */
export function PicturesPage(page: PageProps) {
  const { work, arrived, refreshing, refusal, kind, refused, received = [] } = page
  const w = useWords(pictureWords)
  const all = useWords(everywhere)
  const states = useWords(stateWords)
  const to = useHref()
  const details = work.pictures.filter((one) => one.kind === 'detail' && one.state !== 'refused').length
  const hasMain = work.pictures.some((one) => one.kind === 'main')
  const error = (of: string) => {
    if (!refusal || kind !== of) return undefined
    if (refusal.code === 'picture-missing') return w.nothing
    return refused ? w.about(refused, all.refusal(refusal)) : all.refusal(refusal)
  }
  return (
    <div className="page-width pt-8 md:pt-12">
      <div className="max-w-2xl">
        <a href={to(`/karya/${work.id}`)} className="inline-flex min-h-11 items-center text-nila underline">
          ← {w.back}
        </a>
        <h1 className="mt-2 text-3xl text-sogan md:text-4xl">{w.title}</h1>
        <div className="mt-6 grid gap-4 empty:hidden">
          {refusal && !kind && <Notice tone="error">{all.refusal(refusal)}</Notice>}
          {arrived > 0 && (
            <Notice tone="good">
              <p>{w.arrived(arrived)}</p>
              {!work.progress && <p>{w.processed}</p>}
            </Notice>
          )}
          {work.progress && (
            <Notice>
              <p>
                <PictureProgress progress={work.progress} />
              </p>
              {received.length > 0 && <Notice tone="good">{w.arrivedBut(received)}</Notice>}
              {refreshing && (
                <>
                  <p>{w.refreshing}</p>
                  <a href={to(`/karya/${work.id}/gambar?tetap`)} className="text-nila underline">
                    {w.stay}
                  </a>
                </>
              )}
            </Notice>
          )}
        </div>
        <div className="mt-8">
          {work.pictures.length > 0 ? (
            <PictureList work={work} removable={!work.closed} />
          ) : (
            <p className="text-gambir">{w.none}</p>
          )}
        </div>
        {work.closed ? (
          <div className="mt-8">
            <Notice tone="warning">
              {work.closed.code === 'closed' ? states.closed : all.refusal(work.closed)}
            </Notice>
          </div>
        ) : (
          <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-10 border-t border-pasir pt-8">
            <PlainUpload
              entryId={work.id}
              kind="main"
              label={hasMain ? w.replaceMain : w.main}
              help={w.mainHelp}
              error={error('main')}
            />
            {details < maxDetails ? (
              <PlainUpload
                entryId={work.id}
                kind="detail"
                label={w.details}
                help={w.detailsHelp(maxDetails)}
                error={error('detail')}
              />
            ) : (
              <p className="text-gambir">{w.full(maxDetails)}</p>
            )}
            <p className="text-sm text-gambir">{w.original}</p>
          </div>
        )}
      </div>
    </div>
  )
}

type UploadProps = { entryId: string; kind: 'main' | 'detail'; label: string; help: string; error?: string }

function PlainUpload({ entryId, kind, label, help, error }: UploadProps) {
  const w = useWords(pictureWords)
  const media = useWords(mediaWords)
  const to = useHref()
  const id = `file-${kind}`
  return (
    <form method="post" encType="multipart/form-data" action={to(`/karya/${entryId}/gambar?jenis=${kind}`)}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-help`} className="mt-1 text-sm text-gambir">
        {help} {media.limits}
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <FileInput id={id} name="file" required multiple={kind === 'detail'} wrong={error !== undefined} />
        </div>
        <Button>{w.send}</Button>
      </div>
      {error && <FieldError id={id} error={error} />}
    </form>
  )
}

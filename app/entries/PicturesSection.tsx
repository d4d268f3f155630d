import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { maxDetails } from '#app/media/limits.ts'
import { UploadField } from '#app/media/UploadField.tsx'
import { mediaWords } from '#app/media/words.ts'
import { Button } from '#app/ui/Button.tsx'
import { FieldError } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { useDraft, useFieldError } from './DraftContext.tsx'
import { DraftSection } from './DraftSection.tsx'
import type { MyWork } from './my-work.server.ts'
import { LiveProgress, StillProgress } from './PictureProgress.tsx'
import { statedSize } from './print-notice.ts'
import { PictureList } from './PictureList.tsx'
import { pictureWords } from './picture-words.ts'

/** The pictures of a draft within its form: sent from here where a script runs, else on a page of their own. */
export function PicturesSection({ work }: { work: MyWork }) {
  const w = useWords(pictureWords)
  const media = useWords(mediaWords)
  const error = useFieldError()('pictures')
  const { values } = useDraft()
  const { revalidate } = useRevalidator()
  const { pictures } = work
  useWhileWaiting(
    pictures.some(({ state }) => state === 'waiting'),
    revalidate,
  )
  const details = pictures.filter(({ kind, state }) => kind === 'detail' && state !== 'refused').length
  const hasMain = pictures.some(({ kind }) => kind === 'main')
  return (
    <DraftSection name="pictures">
      <div id="pictures" tabIndex={-1}>
        {pictures.length > 0 ? (
          <PictureList work={work} size={statedSize(values ?? work.draft)} removable />
        ) : (
          <p className="text-gambir">{w.none}</p>
        )}
        {pictures.some(({ state }) => state === 'ready') && (
          <p className="mt-4 text-sm text-gambir">{w.asJudged}</p>
        )}
        {values ? (
          <LiveProgress progress={work.progress} />
        ) : (
          <StillProgress entryId={work.id} progress={work.progress} />
        )}
        {error && <FieldError id="pictures" error={error} />}
      </div>
      {values ? (
        <>
          <UploadField
            id="main-file"
            name="file"
            label={hasMain ? w.replaceMain : w.chooseMain}
            help={hasMain ? media.limits : `${w.mainHelp} ${media.limits}`}
            most={1}
            input={{ entry: work.id, kind: 'main' }}
            onArrived={revalidate}
          />
          {details < maxDetails ? (
            <UploadField
              id="detail-file"
              name="file"
              label={w.addDetail}
              help={w.detailsHelp(maxDetails)}
              most={maxDetails - details}
              input={{ entry: work.id, kind: 'detail' }}
              onArrived={revalidate}
            />
          ) : (
            <p className="text-sm text-gambir">{w.full(maxDetails)}</p>
          )}
        </>
      ) : (
        <div>
          <Button kind="quiet" form="draft" name="intent" value="pictures">
            {w.manage}
          </Button>
          <p className="mt-2 text-sm text-gambir">{w.mainHelp}</p>
        </div>
      )}
      <p className="text-sm text-gambir">{w.original}</p>
    </DraftSection>
  )
}

function useWhileWaiting(waiting: boolean, look: () => void) {
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(look, 1500)
    return () => clearInterval(timer)
  }, [waiting, look])
}

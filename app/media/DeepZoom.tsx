import type { Viewer } from 'openseadragon'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { useWords } from '#app/ui/language.tsx'
import { openViewer } from './viewer.ts'
import { mediaWords } from './words.ts'
import { zoomSource, type ZoomPicture } from './zoom-source.ts'

type DeepZoomProps = ZoomPicture & {
  /** What the picture shows, for those who cannot see it. */
  alt: string
  /** Of the viewer, e.g. `h-[70vh]`. */
  className?: string
  /** The plain picture, shown until one looks closer, and for good where no script runs. */
  children: ReactNode
}

/** Lets one look as close as the picture goes, by mouse, fingers or keys. The viewer is loaded when it is asked for. */
export function DeepZoom({ children, className = 'h-[70vh]', ...picture }: DeepZoomProps) {
  const w = useWords(mediaWords)
  const [close, setClose] = useState(false)
  const widest = picture.src(picture.widths.at(-1) ?? picture.width, 'webp')
  if (close) return <Lens {...picture} className={className} onClose={() => setClose(false)} />
  return (
    <div className="relative">
      {children}
      <a
        href={widest}
        onClick={(event) => {
          event.preventDefault()
          setClose(true)
        }}
        className="absolute right-3 bottom-3 inline-flex min-h-11 items-center gap-2 rounded-md bg-arang-tua/85 px-4 font-semibold text-mori no-underline hover:bg-arang-tua"
      >
        <span aria-hidden>+</span>
        {w.zoom}
      </a>
    </div>
  )
}

type LensProps = Omit<DeepZoomProps, 'children'> & { onClose: () => void }

function Lens({ alt, className, onClose, ...picture }: LensProps) {
  const w = useWords(mediaWords)
  const ground = useRef<HTMLDivElement>(null)
  const viewer = useRef<Viewer | null>(null)
  const [failed, setFailed] = useState(false)
  // As it is when it is opened: tiles that are ready later must not throw one out of where one is looking.
  const [source] = useState(() => zoomSource(picture))

  useEffect(() => {
    if (!ground.current) return
    let left = false
    openViewer(ground.current, source, alt, { visibilityRatio: 0.8 }).then(
      (opened) => {
        if (left) return opened.destroy()
        viewer.current = opened
        opened.canvas.focus()
      },
      () => setFailed(true),
    )
    return () => {
      left = true
      viewer.current?.destroy()
      viewer.current = null
    }
  }, [source, alt])

  if (failed)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3">
        {w.zoomFailed}
        <Button kind="quiet" type="button" onClick={onClose}>
          {w.dismiss}
        </Button>
      </p>
    )
  const zoom = (factor: number) => viewer.current?.viewport.zoomBy(factor).applyConstraints()
  return (
    <figure className="m-0">
      <div
        ref={ground}
        className={`w-full bg-arang-tua ${className}`}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
        role="presentation"
      />
      <figcaption className="mt-2 flex flex-wrap items-center gap-2">
        <Button kind="quiet" type="button" aria-label={w.zoomIn} onClick={() => zoom(1.5)}>
          +
        </Button>
        <Button kind="quiet" type="button" aria-label={w.zoomOut} onClick={() => zoom(1 / 1.5)}>
          −
        </Button>
        <Button kind="quiet" type="button" onClick={() => viewer.current?.viewport.goHome()}>
          {w.zoomWhole}
        </Button>
        <Button kind="quiet" type="button" onClick={onClose}>
          {w.dismiss}
        </Button>
        <span className="text-sm opacity-80 pointer-coarse:hidden">{w.zoomKeys}</span>
      </figcaption>
    </figure>
  )
}

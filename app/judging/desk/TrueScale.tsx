import type { Viewer } from 'openseadragon'
import { useEffect, useRef, useState } from 'react'
import { Picture } from '#app/media/Picture.tsx'
import { openViewer } from '#app/media/viewer.ts'
import { zoomSource } from '#app/media/zoom-source.ts'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { SheetPicture } from './blind.server.ts'
import { blindSource, blindTiles } from './blind-picture.ts'
import { Calibrate } from './Calibrate.tsx'
import { lensWords } from './lens-words.ts'
import { clothOf } from './true-scale.ts'
import { useReady } from './use-shelf.ts'
import { useScreen } from './use-screen.ts'
import { deskWords } from './words.ts'

/** The main picture as large on the screen as the cloth is in the hand. */
export function TrueScale({
  sheet,
  position,
  picture,
  size,
}: {
  sheet: string
  position: number
  picture: SheetPicture
  /** Of the cloth as stated, in centimetres. */
  size: { width: number; height: number }
}) {
  const w = useWords(lensWords)
  const desk = useWords(deskWords)
  const lang = useLang()
  const ready = useReady()
  const screen = useScreen()
  const [measuring, setMeasuring] = useState(false)
  const [failed, setFailed] = useState(false)
  const cloth = clothOf(size, picture)
  const dots = picture.width / cloth.width
  const said = (value: number) => formatNumber(Math.round(value * 10) / 10, lang)
  const alt = desk.work(position)
  return (
    <>
      {ready && !failed ? (
        <Ground
          sheet={sheet}
          picture={picture}
          alt={alt}
          pixels={cloth.width * screen.pixelsPerCm}
          onFail={() => setFailed(true)}
          key={`${sheet} ${picture.index}`}
        />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
        <section className="min-h-0 flex-1 overflow-auto" tabIndex={0} aria-label={w.scaleName}>
          <div style={{ width: `${cloth.width}cm` }}>
            <Picture
              {...picture}
              src={blindSource(sheet, picture.index)}
              alt={alt}
              sizes={`${cloth.width}cm`}
              className="w-full max-w-none"
            />
          </div>
        </section>
      )}
      <div className="flex flex-wrap items-center justify-center gap-x-5 gap-y-0.5 px-4 py-2 text-sm text-pasir">
        <p className="figures">
          {w.scaleOf(`${said(cloth.width)} × ${said(cloth.height)}`)},{' '}
          <strong className="font-semibold text-kunyit-muda">{screen.exact ? w.exact : w.about}</strong>
        </p>
        {ready && (
          <button
            type="button"
            aria-expanded={measuring}
            onClick={() => setMeasuring(!measuring)}
            className="min-h-11 cursor-pointer underline underline-offset-4"
          >
            {w.calibrate}
          </button>
        )}
        {!cloth.fits && <p className="basis-full text-center">{w.otherShape}</p>}
        {ready && dots < screen.pixelsPerCm * screen.density * 0.9 && (
          <p className="basis-full text-center">{w.coarse(said(dots))}</p>
        )}
      </div>
      {measuring && <Calibrate screen={screen} onClose={() => setMeasuring(false)} />}
    </>
  )
}

function Ground({
  sheet,
  picture,
  alt,
  pixels,
  onFail,
}: {
  sheet: string
  picture: SheetPicture
  alt: string
  /** How wide the picture is to be. */
  pixels: number
  /** The viewer cannot be loaded: the picture is shown as it is without a script. */
  onFail: () => void
}) {
  const ground = useRef<HTMLDivElement>(null)
  const viewer = useRef<Viewer | null>(null)
  const wanted = useRef(pixels)
  const [source] = useState(() =>
    zoomSource({
      ...picture,
      src: blindSource(sheet, picture.index),
      tiles: picture.tiles ? blindTiles(sheet, picture.index) : null,
    }),
  )
  const fit = () => {
    const { current } = viewer
    if (!current?.isOpen()) return
    const zoom = wanted.current / current.viewport.getContainerSize().x
    // The viewer answers a change by an event that leads here again.
    if (Math.abs(current.viewport.getZoom(false) / zoom - 1) < 1e-9) return
    // One scale only: nothing but moving about is left.
    Object.assign(current.viewport, { minZoomLevel: zoom, maxZoomLevel: zoom })
    current.viewport.zoomTo(zoom, undefined, true)
    current.viewport.applyConstraints(true)
  }
  const fitting = useRef(fit)
  const failing = useRef(onFail)
  useEffect(() => {
    fitting.current = fit
    wanted.current = pixels
    fit()
  })
  useEffect(() => {
    let left = false
    const element = ground.current!
    const options = {
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false, scrollToZoom: false },
      gestureSettingsTouch: { pinchToZoom: false, dblClickToZoom: false },
      maxZoomPixelRatio: Infinity,
    }
    openViewer(element, source, alt, options).then(
      (opened) => {
        if (left) return opened.destroy()
        viewer.current = opened
        opened.addHandler('open', () => fitting.current())
        // Also when the viewer is resized, for then it takes a zoom of its own.
        opened.addHandler('zoom', () => fitting.current())
        fitting.current()
      },
      () => failing.current(),
    )
    return () => {
      left = true
      viewer.current?.destroy()
      viewer.current = null
    }
  }, [source, alt])
  return <div ref={ground} className="min-h-0 w-full flex-1 bg-arang-tua" />
}

// Runs in the browser.
import { useSyncExternalStore } from 'react'
import { scaleOn, type MeasuredScreen } from './true-scale.ts'
import { useShelf } from './use-shelf.ts'

function watch(changed: () => void) {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** The screen's scale: pixels per centimetre, whether measured, and a way to measure it. */
export function useScreen() {
  const density = useSyncExternalStore(
    watch,
    () => window.devicePixelRatio,
    () => 1,
  )
  const [measured, put] = useShelf<MeasuredScreen | null>('layar', null)
  return {
    ...scaleOn(measured, density),
    density,
    measure: (pixelsPerCm: number) => put({ pixelsPerCm, density }),
    forget: () => put(null),
  }
}

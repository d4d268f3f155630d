// Runs in the browser.
import type { Viewer } from 'openseadragon'

/**
 * Opens a picture to be moved about and looked at closely; `source` as zoom-source.ts makes it, `label` for those who
 * cannot see it, `options` of OpenSeadragon beside our own. Throws when the viewer cannot be loaded.
 */
export async function openViewer(
  element: HTMLElement,
  source: object,
  label: string,
  options: object = {},
): Promise<Viewer> {
  const { default: openSeadragon } = await import('openseadragon')
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const viewer = openSeadragon({
    element,
    tileSources: source as never,
    showNavigationControl: false,
    drawer: 'canvas',
    animationTime: still ? 0 : 0.2,
    visibilityRatio: 0.5,
    maxZoomPixelRatio: 3,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    ...options,
  } as never)
  viewer.canvas.setAttribute('aria-label', label)
  viewer.canvas.setAttribute('role', 'application')
  // Turning and mirroring a work by a slip of the finger would mislead.
  viewer.addHandler('canvas-key', (event) => {
    if (/^[rf]$/i.test((event.originalEvent as KeyboardEvent).key)) event.preventDefaultAction = true
  })
  return viewer
}

import { repeats, type Repeat } from './raport.ts'

/** How a sheet shows its work: a picture whole, the main picture at true scale, or repeated. */
export type View = { kind: 'whole'; index: number } | { kind: 'scale' } | { kind: 'raport'; repeat: Repeat }

/** The view that an address asks for; the main picture where it asks for none of the sheet's. */
export function viewOf(search: URLSearchParams, pictures: number): View {
  const way = search.get('cara')
  if (way === 'skala' && pictures > 0) return { kind: 'scale' }
  if (way === 'raport' && pictures > 0) {
    return { kind: 'raport', repeat: repeats.find((one) => one === search.get('ulang')) ?? 'straight' }
  }
  const index = Number(search.get('gambar') ?? 1) - 1
  return { kind: 'whole', index: Number.isInteger(index) && index >= 0 && index < pictures ? index : 0 }
}

/** How that is written in the address. */
export function searchOf(view: View): string {
  if (view.kind === 'scale') return '?cara=skala'
  if (view.kind === 'raport') return `?cara=raport&ulang=${view.repeat}`
  return `?gambar=${view.index + 1}`
}

// Bundled for the browser by the tests beside it: the real components, on a page of their own.
import { createRoot } from 'react-dom/client'
import { DeepZoom } from '#app/media/DeepZoom.tsx'
import { Picture } from '#app/media/Picture.tsx'
import { UploadField } from '#app/media/UploadField.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'

const arrived: object[] = []
Object.assign(globalThis, { arrived })
const plate = {
  src: (width: number, format: string) => `/plate/${width}.${format}`,
  widths: [320, 640, 1280, 2560],
  width: 4000,
  height: 2000,
  alt: 'Kain',
  tiles: location.search === '?tiles' ? '/plate/tiles' : null,
}

createRoot(document.querySelector('#root')!).render(
  <LanguageProvider lang="id">
    <UploadField
      id="berkas"
      name="berkas"
      label="Gambar"
      most={3}
      input={{ holder: 'karya-7' }}
      onArrived={(value) => arrived.push(value)}
    />
    <div style={{ width: 600 }}>
      <DeepZoom {...plate} className="lens">
        <Picture {...plate} sizes="600px" placeholder="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
      </DeepZoom>
    </div>
  </LanguageProvider>,
)

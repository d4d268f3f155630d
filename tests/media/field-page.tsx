// Bundled for the browser by upload-field.test.ts: the real field, its door beside it.
import { createRoot } from 'react-dom/client'
import { UploadField } from '#app/media/UploadField.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'

const arrived: object[] = []
Object.assign(globalThis, { arrived })

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
  </LanguageProvider>,
)

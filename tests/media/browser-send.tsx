// Bundled for the browser by the tests beside it: the real field; what its files are for stands in the address.
import { createRoot } from 'react-dom/client'
import { UploadField } from '#app/media/UploadField.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'

const arrived: object[] = []
Object.assign(globalThis, { arrived })
const tell = (value: object) => void arrived.push(value)
const { lang, ...input } = Object.fromEntries(new URLSearchParams(location.search))

createRoot(document.querySelector('#root')!).render(
  <LanguageProvider lang={lang === 'en' ? 'en' : 'id'}>
    <UploadField id="berkas" name="berkas" label="Gambar" most={5} input={input} onArrived={tell} />
  </LanguageProvider>,
)

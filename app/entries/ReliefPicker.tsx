import { Ornament } from '#app/reliefs/Ornament.tsx'
import { FieldError, TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { useDraft, useFieldError } from './DraftContext.tsx'
import { FieldConflict } from './FieldConflict.tsx'
import { formWords } from './form-words.ts'

/** The reliefs to choose from, and for each chosen one how it was stylised. Works without a script: see the style. */
export function ReliefPicker() {
  const w = useWords(formWords)
  const lang = useLang()
  const to = useHref()
  const { draft, reliefs } = useDraft()
  const error = useFieldError()
  const chosen = new Map(draft.reliefs.map(({ key, how }) => [key, how]))
  const problem = error('reliefs')
  return (
    <div id="relief-picker">
      <style>{showWhenTicked(reliefs.map(({ key }) => key))}</style>
      <fieldset
        id="reliefs"
        tabIndex={-1}
        aria-describedby={problem ? 'reliefs-help reliefs-error' : 'reliefs-help'}
      >
        <legend className="font-semibold">{w.reliefs}</legend>
        <p id="reliefs-help" className="mt-1 text-sm text-gambir">
          {w.reliefsHelp}{' '}
          <a href={to('/relief')} target="_blank" rel="noreferrer" className="text-nila underline">
            {w.library}
          </a>
        </p>
        <div className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-3">
          {reliefs.map(({ key, name, drawn }) => (
            <label
              key={key}
              htmlFor={`relief-${key}`}
              className="flex min-h-16 cursor-pointer items-center gap-1.5 rounded-md border-[1.5px] border-pasir bg-white/70 p-1.5 leading-tight sm:gap-2.5 sm:p-2 has-checked:border-bata has-checked:bg-white has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-kunyit"
            >
              <input
                id={`relief-${key}`}
                type="checkbox"
                name="relief"
                value={key}
                defaultChecked={chosen.has(key)}
                className="size-5 shrink-0 accent-bata"
              />
              {drawn && <Ornament name={key} className="size-7 shrink-0 sm:size-11" />}
              <span className="min-w-0 text-sm wrap-anywhere sm:text-[0.95rem]">{name[lang]}</span>
            </label>
          ))}
        </div>
        {problem && <FieldError id="reliefs" error={problem} />}
      </fieldset>
      <FieldConflict field="reliefs" />
      {reliefs.map(({ key, name }) => (
        <div key={key} id={`how-${key}-box`} className="mt-6">
          <TextArea
            id={`how-${key}`}
            label={w.how(name[lang])}
            help={w.howHelp}
            rows={3}
            defaultValue={chosen.get(key)}
            error={error(`how-${key}`)}
          />
        </div>
      ))}
    </div>
  )
}

/** Keys are the library's own: small letters only. */
function showWhenTicked(keys: string[]): string {
  const rules = keys.map(
    (key) => `#relief-picker:not(:has(#relief-${key}:checked)) #how-${key}-box{display:none}`,
  )
  return `@supports selector(:has(*)){${rules.join('')}}`
}

import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { everywhere } from '#app/words/everywhere.ts'
import { useWords } from './language.tsx'

type Common = { id: string; label: ReactNode; help?: ReactNode; error?: string; optional?: boolean }

const box =
  'mt-1.5 block w-full rounded-md border-[1.5px] border-batas bg-white px-3.5 py-2.5 text-arang disabled:border-pasir disabled:bg-transparent disabled:text-gambir aria-invalid:border-lakan aria-invalid:border-2'

/** Label above, help and error below, tied to the control for screen readers. */
function Labelled({ id, label, help, error, optional, children }: Common & { children: ReactNode }) {
  const w = useWords(everywhere)
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-gambir"> ({w.optional})</span>}
      </label>
      {children}
      {help && (
        <p id={`${id}-help`} className="mt-1 text-sm text-gambir">
          {help}
        </p>
      )}
      {error && <FieldError id={id} error={error} />}
    </div>
  )
}

/** The error of one field, beside it. */
export function FieldError({ id, error }: { id: string; error: string }) {
  return (
    <p id={`${id}-error`} className="mt-1 font-medium text-lakan">
      <span aria-hidden>× </span>
      {error}
    </p>
  )
}

function described({ id, help, error }: Common) {
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

/** A line of text, a number, a date, a password. */
export function TextField({
  label,
  help,
  error,
  optional,
  className = '',
  ...input
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  const common = { id: input.id, label, help, error, optional }
  return (
    <Labelled {...common}>
      <input
        {...input}
        {...described(common)}
        name={input.name ?? input.id}
        className={`${box} min-h-11 ${className}`}
      />
    </Labelled>
  )
}

/** Several lines of text. */
export function TextArea({
  label,
  help,
  error,
  optional,
  className = '',
  ...input
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const common = { id: input.id, label, help, error, optional }
  return (
    <Labelled {...common}>
      <textarea
        rows={4}
        {...input}
        {...described(common)}
        name={input.name ?? input.id}
        className={`${box} ${className}`}
      />
    </Labelled>
  )
}

/** A box to tick, or one of several to choose with type="radio"; the whole line is the target. */
export function Choice({
  label,
  help,
  error,
  type = 'checkbox',
  ...input
}: Omit<Common, 'optional'> & InputHTMLAttributes<HTMLInputElement>) {
  const common = { id: input.id, label, help, error }
  return (
    <div>
      <label htmlFor={input.id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          {...input}
          type={type}
          {...described(common)}
          className="mt-0.5 size-5.5 shrink-0 accent-bata"
        />
        <span>{label}</span>
      </label>
      {help && (
        <p id={`${input.id}-help`} className="ml-8.5 text-sm text-gambir">
          {help}
        </p>
      )}
      {error && <FieldError id={input.id} error={error} />}
    </div>
  )
}

/** A question with several controls under it. */
export function FieldSet({
  id,
  legend,
  help,
  error,
  children,
}: {
  id: string
  legend: ReactNode
  help?: ReactNode
  error?: string
  children: ReactNode
}) {
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined} tabIndex={-1}>
      <legend className="font-semibold">{legend}</legend>
      {help && <p className="mt-1 text-sm text-gambir">{help}</p>}
      <div className="mt-1.5">{children}</div>
      {error && <FieldError id={id} error={error} />}
    </fieldset>
  )
}

/** All errors of a form in one place, each leading to its field. Stands above the form. */
export function ErrorSummary({ errors }: { errors: { field: string; message: string }[] }) {
  const w = useWords(everywhere)
  if (errors.length === 0) return null
  return (
    <div role="alert" className="border-2 border-lakan bg-white p-4">
      <p className="font-semibold text-lakan">{w.problems(errors.length)}</p>
      <ul className="mt-2 list-disc pl-5">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} className="text-lakan underline">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { InputHTMLAttributes } from 'react'
import { acceptedFiles } from './limits.ts'

const plain =
  'block w-full min-w-0 rounded-md border-[1.5px] border-batas bg-white p-2.5 text-arang file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border-0 file:bg-bata file:px-5 file:font-semibold file:text-mori aria-invalid:border-2 aria-invalid:border-lakan'

type FileInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'accept'> & {
  id: string
  /** Whether something is wrong; then `FieldError` of the same id tells it. The help stands under `<id>-help`. */
  wrong: boolean
}

/** Where pictures are chosen, as browsers show it; `className` takes the place of its look. */
export function FileInput({ wrong, className = plain, ...input }: FileInputProps) {
  return (
    <input
      {...input}
      type="file"
      accept={acceptedFiles}
      aria-describedby={`${input.id}-help${wrong ? ` ${input.id}-error` : ''}`}
      aria-invalid={wrong || undefined}
      className={className}
    />
  )
}

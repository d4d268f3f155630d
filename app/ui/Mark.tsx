import { petals } from './petals.ts'

/** The mark: an eight-petalled padma, in the colour of the text around it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={petals} />
      <circle cx="24" cy="24" r="5.8" />
      <circle cx="24" cy="24" r="1.8" fill="currentColor" stroke="none" />
    </svg>
  )
}

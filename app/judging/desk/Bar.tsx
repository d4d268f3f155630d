/** A way on in the bar above a work. */
export const barStep =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-3 text-sm whitespace-nowrap no-underline hover:bg-white/10'

/** Forth, or back. */
export function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <path d={back ? 'M12.500 4L6.500 10l6 6' : 'M7.500 4l6 6-6 6'} />
    </svg>
  )
}

/** The mark: an eight-petalled padma, in the colour of the text around it. */
export function Mark({ className }: { className?: string }) {
  const turns = [0, 45, 90, 135, 180, 225, 270, 315]
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    >
      {turns.map((turn) => (
        <path
          key={turn}
          d="M20.5 14C18 9 21 5 24 2c3 3 6 7 3.5 12"
          transform={`rotate(${turn + 22.5} 24 24)`}
        />
      ))}
      {turns.map((turn) => (
        <path
          key={turn}
          d="M21 16c-2-4 .8-7.400 3-9.500 2.200 2.100 5 5.500 3 9.500"
          transform={`rotate(${turn} 24 24)`}
        />
      ))}
      <circle cx="24" cy="24" r="6.200" />
      <circle cx="24" cy="24" r="1.600" fill="currentColor" stroke="none" />
    </svg>
  )
}

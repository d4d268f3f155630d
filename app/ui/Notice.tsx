import type { ReactNode } from 'react'

type Tone = 'info' | 'good' | 'warning' | 'error'

// Colour never speaks alone: each tone has its sign.
const tones: Record<Tone, { box: string; sign: string }> = {
  info: { box: 'border-nila bg-white/60', sign: 'i' },
  good: { box: 'border-lumut bg-white/60', sign: '✓' },
  warning: { box: 'border-kunyit bg-kunyit-muda/25', sign: '!' },
  error: { box: 'border-lakan bg-lakan/5', sign: '×' },
}

/** A message that belongs to the page or a part of it. Errors interrupt a screen reader, others wait. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: Tone
  title?: string
  children?: ReactNode
}) {
  const { box, sign } = tones[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`flex gap-3 border-l-4 px-4 py-3 text-arang ${box}`}
    >
      <span aria-hidden className="font-display text-lg leading-snug font-semibold">
        {sign}
      </span>
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}

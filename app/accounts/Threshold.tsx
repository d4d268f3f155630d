import type { ReactNode } from 'react'
import { Ornament } from '#app/reliefs/Ornament.tsx'

/** The frame of the pages at the door: the form, and beside it, where there is room, one ornament of the temple's own gate. */
export function Threshold({
  title,
  lead,
  ornament,
  children,
}: {
  title: string
  lead?: ReactNode
  ornament: 'kala' | 'padma' | 'makara' | 'gana'
  children: ReactNode
}) {
  return (
    <div className="page-width grid gap-x-20 py-10 md:py-16 lg:grid-cols-[minmax(0,32rem)_1fr]">
      <div>
        <h1 className="text-3xl text-sogan md:text-4xl">{title}</h1>
        {lead && <div className="prose-measure mt-3 text-lg text-gambir">{lead}</div>}
        <div className="mt-8">{children}</div>
      </div>
      <div aria-hidden className="hidden items-center justify-center bg-gading lg:flex">
        <Ornament name={ornament} className="my-16 w-3/5 max-w-88" />
      </div>
    </div>
  )
}

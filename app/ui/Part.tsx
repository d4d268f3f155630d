import type { ReactNode } from 'react'
import { Notice } from './Notice.tsx'

/** A part of a long page of forms: its name on the left, what it holds on the right. */
export function Part({
  id,
  title,
  lead,
  done,
  wide = false,
  children,
}: {
  id: string
  title: ReactNode
  lead?: ReactNode
  /** What has just been kept here. */
  done?: string
  /** Lets tables and rows use the whole width beside the name. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-judul`}
      className="grid gap-x-16 gap-y-5 border-t border-pasir py-8 md:py-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,2.4fr)]"
    >
      <div>
        <h2 id={`${id}-judul`} className="text-2xl text-sogan">
          {title}
        </h2>
        {lead && <div className="mt-2 max-w-sm text-sm text-gambir">{lead}</div>}
      </div>
      <div className={`grid content-start gap-6 ${wide ? '' : 'max-w-xl'}`}>
        {done && <Notice tone="good">{done}</Notice>}
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  )
}

import type { ReactNode } from 'react'

/** The opening of a page on the dark: what this is, in one screen, with a picture beside it. */
export function Hero({
  eyebrow,
  title,
  lead,
  figure,
  wide = false,
  children,
}: {
  eyebrow: ReactNode
  title: string
  lead: ReactNode
  figure: ReactNode
  /** The picture is wider than high: it stands below the words. */
  wide?: boolean
  children?: ReactNode
}) {
  return (
    <section className="overflow-hidden bg-wedel-tua text-gading">
      <div className={`page-width grid gap-x-14 gap-y-8 ${wide ? '' : 'lg:grid-cols-[6fr_5fr]'}`}>
        <div className={`max-w-184 pt-8 pb-4 md:pt-14 ${wide ? '' : 'lg:pt-20 lg:pb-24'}`}>
          <p className="text-sm font-semibold tracking-[0.06em] text-kunyit-muda uppercase">{eyebrow}</p>
          <h1 className="mt-4 text-4xl text-mori md:text-6xl">{title}</h1>
          <p className="prose-measure mt-6 text-lg text-pasir">{lead}</p>
          {children}
        </div>
        {figure}
      </div>
    </section>
  )
}

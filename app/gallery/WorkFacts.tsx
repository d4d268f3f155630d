import type { ReactNode } from 'react'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber, formatRupiah } from '#app/words/format.ts'
import { iiifType } from './iiif-parts.ts'
import type { PublishedContent } from './snapshot.ts'
import { snapshotWords } from './snapshot-words.ts'
import { useVersionSearch } from './Versions.tsx'
import { galleryWords } from './words.ts'

/** The prize, and what the work is made of. */
export function WorkFacts({
  content,
  number,
  edition,
  manifest,
}: {
  content: PublishedContent
  number: string
  edition: { name: string; slug: string }
  /** Path of the work's IIIF manifest. */
  manifest: string
}) {
  const w = useWords(galleryWords)
  const made = useWords(snapshotWords)
  const lang = useLang()
  const to = useHref()
  const search = useVersionSearch()
  const { award, technique, dyes, colours, use, size, pictures } = content
  const written = lang === 'en' ? 'id' : undefined
  return (
    <div>
      {award && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 bg-bata-tua px-5 py-4 text-mori">
          <p className="font-display text-2xl">{award.prize[lang]}</p>
          <p className="figures text-sm text-kunyit-muda">
            {w.outOf100(formatNumber(award.mean.points, lang, award.mean.decimals))}
          </p>
        </div>
      )}
      <dl className="grid grid-cols-[7rem_1fr] gap-x-4 gap-y-3 border-b border-pasir py-5 text-[0.97rem]">
        {award && <Fact name={w.prize}>{formatRupiah(award.amount, lang)}</Fact>}
        <Fact name={w.technique}>{made.techniques[technique]}</Fact>
        <Fact name={w.dyes} lang={written}>
          {dyes}
        </Fact>
        <Fact name={w.colours} lang={written}>
          {colours}
        </Fact>
        <Fact name={w.palette}>
          <Swatches colours={pictures[0]!.colours} />
        </Fact>
        <Fact name={w.use} lang={written}>
          {use}
        </Fact>
        <Fact name={w.size}>
          {w.centimetres(formatNumber(size.width, lang), formatNumber(size.height, lang))}
        </Fact>
        <Fact name={w.number}>
          {number} ·{' '}
          <a
            href={`${to(`/verifikasi/${edition.slug}`)}${search}#${number.toLowerCase()}`}
            className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
          >
            {w.checkWork}
          </a>
        </Fact>
        <Fact name={w.edition}>
          <a
            href={to(`/galeri/${edition.slug}`) + search}
            className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
          >
            {edition.name} {edition.slug}
          </a>
        </Fact>
        <Fact name={w.elsewhere}>
          <a
            href={manifest}
            type={iiifType}
            className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
          >
            {w.manifest}
          </a>
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, lang, children }: { name: string; lang?: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-gambir">{name}</dt>
      <dd className="figures" lang={lang}>
        {children}
      </dd>
    </>
  )
}

/** The dominant colours of the picture, as small cloths. */
function Swatches({ colours }: { colours: string[] }) {
  return (
    <span className="flex flex-wrap gap-1.5 pt-0.5">
      {colours.map((colour) => (
        <svg
          key={colour}
          viewBox="0 0 1 1"
          role="img"
          aria-label={colour}
          className="size-8 outline outline-arang/15 forced-color-adjust-none"
        >
          <rect width="1" height="1" fill={colour} />
        </svg>
      ))}
    </span>
  )
}

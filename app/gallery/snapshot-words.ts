import type { Technique } from '#app/entries/limits.ts'

type Described = { title: string; maker: string; technique: string; colours: string }

const id = {
  techniques: {
    tulis: 'Batik tulis',
    cap: 'Batik cap',
    kombinasi: 'Batik kombinasi tulis dan cap',
    'sketsa-digital': 'Sketsa digital',
  } satisfies Record<Technique, string>,
  mainAlt: ({ title, maker, technique, colours }: Described) =>
    `Motif “${title}” karya ${maker}. ${technique}. Warna: ${colours}.`,
  detailAlt: (title: string, nth: number, all: number) =>
    all === 1 ? `Gambar rinci motif “${title}”.` : `Gambar rinci ${nth} dari ${all} motif “${title}”.`,
}

const en: typeof id = {
  techniques: {
    tulis: 'Hand-drawn batik (tulis)',
    cap: 'Stamped batik (cap)',
    kombinasi: 'Batik drawn and stamped (kombinasi)',
    'sketsa-digital': 'Digital sketch',
  },
  mainAlt: ({ title, maker, technique, colours }) =>
    `The motif “${title}” by ${maker}. ${technique}. Colours: ${colours}.`,
  detailAlt: (title, nth, all) =>
    all === 1 ? `Detail of the motif “${title}”.` : `Detail ${nth} of ${all} of the motif “${title}”.`,
}

/** Phrases about a work that stand on its page and in its pictures' descriptions. */
export const snapshotWords = { id, en }

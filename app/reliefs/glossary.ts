import type { Both } from './relief.ts'

/** A term of cloth or temple; the Indonesian word is kept in both languages. */
export type Term = { term: string; meaning: Both }

const term = (word: string, id: string, en: string): Term => ({ term: word, meaning: { id, en } })

/** Words of batik, in alphabetical order. */
export const batikGlossary: Term[] = [
  term('canting', 'pena malam bertangkai, bercucuk kecil', 'wax pen with a handle and a fine spout'),
  term(
    'batik cap',
    'batik yang malamnya dicapkan dengan canting cap',
    'batik whose wax is stamped with a copper block',
  ),
  term(
    'batik tulis',
    'batik yang malamnya ditulis dengan canting; ulangannya tidak pernah persis sama',
    'batik drawn by hand with the canting; its repeats are never identical',
  ),
  term('cecek', 'titik-titik isian', 'dots that fill a shape'),
  term('ceplok', 'susunan bunga dalam kotak berulang', 'rosettes in a repeating grid'),
  term(
    'colet',
    'mewarnai bidang kecil dengan kuas atau rotan',
    'dabbing dye into small cells with a brush or rattan',
  ),
  term('galaran', 'garis-garis sejajar sebagai isian', 'parallel lines as a fill'),
  term('gringsing', 'latar sisik bertitik', 'ground of dotted scales'),
  term('isen-isen', 'isian di dalam ragam hias utama', 'fills inside the main ornament'),
  term('klowong', 'garis luar ragam hias utama', 'outline of the main ornament'),
  term('lorod', 'meluruhkan malam dengan air mendidih', 'boiling the wax off'),
  term('lung-lungan', 'sulur-suluran', 'tendrils'),
  term('malam', 'lilin batik', 'batik wax'),
  term('mori', 'kain katun putih untuk batik', 'white cotton cloth for batik'),
  term('parang, lereng', 'susunan ragam hias miring sejajar', 'ornament set in parallel diagonals'),
  term('pinggiran', 'hiasan tepi kain', 'border of the cloth'),
  term(
    'pucuk rebung',
    'tumpal pada songket Palembang, serupa tunas bambu',
    'the tumpal of Palembang songket, like a bamboo shoot',
  ),
  term('raport', 'satuan ulangan motif', 'the repeat unit of a pattern'),
  term('sawut', 'garis-garis pendek isian', 'short lines that fill a shape'),
  term('semen', 'susunan tumbuhan yang bersemi', 'pattern of sprouting plants'),
  term('sisik', 'isian serupa sisik ikan', 'fill like fish scales'),
  term('sogan', 'cokelat dari kulit kayu soga', 'brown from soga bark'),
  term('stilasi', 'penggayaan bentuk alam menjadi motif', 'turning a natural form into pattern'),
  term('tembokan', 'bidang yang ditutup malam', 'area blocked out with wax'),
  term(
    'tumpal',
    'deret segitiga di tepi atau kepala kain',
    'row of triangles along the edge or head of a cloth',
  ),
  term('ukel', 'lengkung bergelung', 'curl'),
  term('wastra', 'kain tradisional', 'traditional cloth'),
  term('wedel', 'biru nila; mencelup dengan nila', 'indigo blue; dyeing with indigo'),
].sort((a, b) => a.term.localeCompare(b.term, 'id'))

/** Words of the temple, in alphabetical order. */
export const templeGlossary: Term[] = [
  term('antefiks, simbar', 'hiasan meruncing di tepi atap', 'pointed ornament along the roof’s edge'),
  term('arca', 'patung', 'statue'),
  term('bingkai mistar', 'pelipit datar', 'plain fillet moulding'),
  term('candrasangkala', 'penanda tahun dengan gambar', 'a year written in images'),
  term('kemuncak', 'puncak atap', 'finial'),
  term('kumuda', 'pelipit setengah bulatan', 'half-round moulding'),
  term('pelipit', 'bingkai mendatar pada dinding', 'horizontal moulding band'),
  term('penampil', 'bagian dinding yang menjorok', 'projecting bay of a wall'),
  term('peripih', 'kotak sesaji yang ditanam', 'buried deposit box'),
  term('perwara', 'candi pendamping', 'side shrine'),
  term('pipi tangga', 'dinding di sisi tangga', 'stair cheek'),
  term(
    'sisi genta',
    'pelipit bergaris lengkung genta, disebut juga padma',
    'bell-curved moulding, also called padma',
  ),
].sort((a, b) => a.term.localeCompare(b.term, 'id'))

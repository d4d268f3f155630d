import { expect, test } from 'vitest'
import { likelyTies, ownDomain, type Judge, type MadeWork } from '#app/judging/conflicts/likely-ties.ts'
import { readName, resembles } from '#app/judging/conflicts/likely-ties-names.ts'

const wordsIn = (name: string) => readName(name).words
const familyIn = (name: string) => readName(name).family
const known = (name: string, more: object = {}) => ({ name, place: '', phone: null, email: null, ...more })
const work = (name: string, more: object = {}, members: string[] = []): MadeWork => ({
  entryId: 'work',
  entrant: known(name, more),
  members,
})
const judge = (name: string, more: object = {}): Judge => ({
  personId: 'judge',
  title: '',
  declared: [],
  ...known(name),
  ...more,
})
const kinds = (made: MadeWork, by: Judge) =>
  likelyTies([made], [by]).flatMap(({ grounds }) => grounds.map(({ kind }) => kind))

test('titles, degrees and initials are no part of a name, and old spelling is today’s', () => {
  expect(wordsIn('Hj. Siti Aminah, S.Pd., M.Si.')).toEqual(['siti', 'aminah'])
  expect(wordsIn('Mgs. H. M. Soekarno Djojo')).toEqual(['sukarno', 'jojo'])
  expect(wordsIn('Prof. Dr. Kgs. A.R. Palwaguna')).toEqual(['palwaguna'])
  expect(wordsIn('Budi (keponakan saya)')).toEqual(['budi'])
})

test('a family name is the last word; a very common one speaks for nobody', () => {
  expect(familyIn('Raden Hasan Basri Palwaguna, S.E.')).toBe('palwaguna')
  expect(familyIn('Sulastri')).toBe('sulastri')
  for (const name of ['Ahmad Muhammad', 'Nur Siti', 'Rina Sari', 'Mgs.', 'H. M. Ali', 'Sanggar Batik'])
    expect(familyIn(name), name).toBeNull()
})

test('a shared last name is a tie, with an entrant and with a member of the team', () => {
  const juror = judge('Dr. Ratna Palwaguna, M.Sn.')
  expect(kinds(work('Mgs. Arief Palwaguna'), juror)).toEqual(['surname'])
  expect(kinds(work('Kelompok Mawar', {}, ['Yanti', 'Dian Palwaguna']), juror)).toEqual(['surname'])
  // Somebody of one name may be the parent who gave it.
  expect(kinds(work('Palwaguna'), juror)).toEqual(['surname'])
  // A first name in common is none, and neither is a name that thousands bear.
  expect(kinds(work('Ratna Kusumawardhana'), juror)).toEqual([])
  expect(kinds(work('Siti Nur'), judge('Dewi Nur'))).toEqual([])
  expect(kinds(work('Hj. Siti Aminah'), judge('H. Muhammad Ali'))).toEqual([])
})

test('the same telephone number, street and own mail domain are ties; a shared kecamatan or provider is none', () => {
  const phone = { phone: '+6281211112222' }
  expect(kinds(work('Ani', phone), judge('Tono', phone))).toEqual(['phone'])
  expect(kinds(work('Ani'), judge('Tono'))).toEqual([])
  const at = (place: string) => ({ place })
  const street = judge('Tono', at('Jalan Merdeka 7, Talang Ubi, PALI'))
  expect(kinds(work('Ani', at('Jl. Merdeka No. 12, Talang Ubi, PALI')), street)).toEqual(['address'])
  expect(kinds(work('Ani', at('Jl. Merdeka No. 12, Kota Palembang')), street)).toEqual([])
  expect(kinds(work('Ani', at('Jl. Sudirman, Talang Ubi, PALI')), street)).toEqual([])
  // Half of the regency lives there: told only beside something that speaks.
  const near = judge('Tono Rekso', at('Talang Ubi, PALI'))
  expect(kinds(work('Ani', at('Talang Ubi, PALI')), near)).toEqual([])
  expect(kinds(work('Ani Rekso', at('Talang Ubi, PALI')), near)).toEqual(['surname', 'place'])
  const mail = (email: string) => ({ email })
  expect(kinds(work('Ani', mail('ani@batikrekso.co.id')), judge('T', mail('t@BatikRekso.co.id')))).toEqual([
    'domain',
  ])
  expect(kinds(work('Ani', mail('ani@gmail.com')), judge('T', mail('t@gmail.com')))).toEqual([])
  for (const address of ['a@yahoo.co.id', 'a@hotmail.co.id', 'a@ymail.com', 'a@contoh.test', 'a@example.com'])
    expect(ownDomain(address), address).toBeNull()
  expect(ownDomain('a@fsr.unsri.ac.id')).toBe('fsr.unsri.ac.id')
})

test('a workshop in common is a tie; the words that every workshop has are none', () => {
  const juror = judge('Tono', { title: 'Pendiri Sanggar Batik Kenanga' })
  expect(kinds(work('Batik Kenanga Talang Ubi'), juror)).toEqual(['workshop'])
  expect(kinds(work('Ani', {}, ['Kelompok Kenanga']), juror)).toEqual(['workshop'])
  expect(kinds(work('Batik Melati'), juror)).toEqual([])
  expect(kinds(work('Kelompok Batik PALI'), judge('Tono', { title: 'Perajin batik tulis' }))).toEqual([])
})

test('declared names are found in another spelling, order or completeness, of the entrant and of the team', () => {
  const meant: [string, string][] = [
    ['Siti Aminah', 'Hj. Siti Aminah, S.Pd.'],
    ['Siti Aminnah', 'Siti Aminah'],
    ['aminah siti', 'Siti Aminah Palwaguna'],
    ['Sitiaminah', 'Siti Aminah'],
    ['Moehammad Djoko', 'Muhammad Joko'],
    ['Sulastri (murid saya)', 'Sulastri Wahono'],
    ['Sanggar Kenanga', 'Batik Kenanga Asri'],
    ['Palwagunna', 'Arief Palwaguna'],
  ]
  for (const [line, name] of meant)
    expect(resembles(readName(line), readName(name)), `${line} / ${name}`).toBe(true)
  const other: [string, string][] = [
    ['Siti Aminah', 'Siti Rohani'],
    ['Siti', 'Siti Aminah'],
    ['Ahmad', 'Ahmad Palwaguna'],
    ['Ani', 'Rani'],
    ['Sanggar Batik', 'Batik Melati'],
    ['Budi Santoso', 'Budi Hartono'],
    ['', 'Siti Aminah'],
  ]
  for (const [line, name] of other)
    expect(resembles(readName(line), readName(name)), `${line} / ${name}`).toBe(false)
  const juror = judge('Tono', { declared: ['Darmawan Rekso', 'Batik Kenanga'] })
  expect(likelyTies([work('Ani', {}, ['Dharmawan Rekso'])], [juror])[0]?.grounds).toEqual([
    { kind: 'declared', theirs: 'Dharmawan Rekso', own: 'Darmawan Rekso' },
  ])
  expect(kinds(work('Sanggar Kenanga'), juror)).toEqual(['declared'])
})

test('of works and judges without anything in common nothing is proposed, whatever is left empty', () => {
  expect(likelyTies([work('', { place: ' , ' }, [''])], [judge('', { declared: [''] })])).toEqual([])
  expect(likelyTies([], [judge('Tono')])).toEqual([])
})

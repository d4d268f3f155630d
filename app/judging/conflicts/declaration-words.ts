import type { Refusal } from '#app/ground/outcome.ts'
import type { Words } from '#app/words/language.ts'

const id = {
  title: 'Pernyataan juri',
  lead: 'Sebelum melihat karya, tuliskan siapa saja yang dekat dengan Anda. Bila salah satunya ikut serta, panitia mengatur agar karyanya tidak Anda nilai.',
  who: 'Yang dimaksud: keluarga, murid, karyawan, rekan usaha, dan sanggar tempat Anda bekerja atau mengajar.',
  people: 'Orang dan sanggar yang dekat dengan Anda',
  peopleHelp: 'Satu nama satu baris. Cukup namanya; hubungannya tidak perlu dijelaskan.',
  nobody: 'Tidak ada yang perlu saya sebutkan',
  send: 'Simpan dan lanjutkan ke meja juri',
  kept: 'Daftar ini hanya dibaca panitia. Anda tidak diberi tahu apakah seseorang di dalamnya ikut serta: juri menilai tanpa mengetahui pembuatnya.',
  later:
    'Anda dapat menambah nama kapan saja dari meja juri. Bila baru mengenali sebuah karya saat menilai, undurkan diri pada lembarnya.',
  declaredAt: (when: string) => `Dinyatakan ${when}`,
  declaredNobody: 'Anda menyatakan tidak ada orang atau sanggar yang perlu disebutkan.',
  more: 'Tambahkan nama',
  moreHelp: 'Satu nama satu baris. Yang sudah tertulis tetap berlaku.',
  add: 'Tambahkan',
  toDesk: 'Kembali ke meja juri',
  wrong: ({ code, field, detail }: Refusal) =>
    code === 'incomplete'
      ? 'Tuliskan paling sedikit satu nama, atau nyatakan bahwa tidak ada.'
      : field === 'nobody'
        ? 'Anda menulis nama dan juga menyatakan tidak ada. Pilih salah satu.'
        : typeof detail === 'number'
          ? `Paling banyak ${detail} nama.`
          : `Baris ini terlalu panjang: ${detail}`,

  // On the desk.
  deskTitle: 'Sebelum melihat karya, isi pernyataan Anda',
  deskText: 'Tuliskan orang dan sanggar yang dekat dengan Anda, agar karyanya tidak Anda nilai.',
  deskLink: 'Isi pernyataan',
  deskMore: 'Pernyataan Anda tentang orang dekat',
}

const en: typeof id = {
  title: 'Juror’s declaration',
  lead: 'Before you see works, write down who is close to you. If one of them takes part, the organiser sees to it that you do not judge that work.',
  who: 'This means family, pupils, employees, business partners, and workshops where you work or teach.',
  people: 'People and workshops close to you',
  peopleHelp: 'One name a line. The name is enough; you need not say how you know them.',
  nobody: 'There is nobody I need to name',
  send: 'Save and go on to the desk',
  kept: 'Only the organiser reads this list. You are not told whether somebody on it takes part: jurors judge without knowing the maker.',
  later:
    'You can add names at any time from your desk. If you recognise a work only while judging it, recuse yourself on its sheet.',
  declaredAt: (when) => `Declared ${when}`,
  declaredNobody: 'You declared that there is nobody you need to name.',
  more: 'Add names',
  moreHelp: 'One name a line. What was written before still holds.',
  add: 'Add',
  toDesk: 'Back to the desk',
  wrong: ({ code, field, detail }) =>
    code === 'incomplete'
      ? 'Write down at least one name, or declare that there is nobody.'
      : field === 'nobody'
        ? 'You wrote names and also declared that there is nobody. Choose one.'
        : typeof detail === 'number'
          ? `At most ${detail} names.`
          : `This line is too long: ${detail}`,

  // On the desk.
  deskTitle: 'Before you see works, please make your declaration',
  deskText: 'Write down people and workshops close to you, so that you are not asked to judge their works.',
  deskLink: 'Make the declaration',
  deskMore: 'Your declaration of people close to you',
}

/** Phrases of a juror's declaration. */
export const declarationWords: Words<typeof id> = { id, en }

// Stands in the file itself and is hashed with it: whoever finds the file alone can read it.
const id = {
  about:
    'Penghitungan hasil Sayembara Batik PALI: semua nilai juri yang masuk hitungan, dan tempat serta hadiah yang diumumkan. Berkas ini cukup untuk menghitung ulang hasilnya.',
  hash: 'SHA-256 dari JSON kanonik berkas ini tanpa isian "hash": tanpa spasi, kunci setiap objek menurut abjad, UTF-8. Angka yang sama tertulis pada berita acara.',
  auditHead: 'Hash baris terakhir catatan audit sebelum pengumuman.',
  jurors:
    'Juri disebut dengan huruf. Urutannya acak, tetap untuk satu sayembara, dan tidak menurut nama atau kursi.',
  state:
    'complete: lembar dihitung. recused: juri mengundurkan diri dari karya ini. closed: lembar ditutup panitia tanpa nilai. Alasannya tercatat pada panitia.',
  marks: 'Bilangan bulat 0 sampai 100, menurut urutan kriteria.',
  total:
    'Jumlah nilai kali bobot, dalam perseratus poin. Bobot satu babak berjumlah 100, jadi totalnya bilangan bulat.',
  mean: 'Rata-rata yang eksak: sum perseratus poin dibagi count juri.',
  points:
    'Dasar peringkat, dari 100. Method "mean": rata-rata. Method "adjusted", bila ada lembar yang kosong: rata-rata tersesuaikan, kuadrat terkecil aditif (nilai = karya + juri), pengaruh juri berjumlah nol.',
  place:
    'Tempat 1, 2, 2, 4; null bila tidak ada nilai yang masuk hitungan, atau bila karya digugurkan. Tempat di belakang karya yang digugurkan naik.',
  tieBreaks:
    'Pemisah nilai sama, berurutan: kriteria (posisi dari 0), dengan rata-rata atau rata-rata tersesuaikan pada kriteria itu, lalu "vote": keputusan panel.',
  votes: 'Keputusan panel yang tercatat atas karya yang tetap sama: nomor karya dari yang terbaik.',
  wentOn: 'Nomor karya yang lanjut ke babak berikutnya; null pada babak terakhir, yang menentukan hadiah.',
  passedOver:
    'Karya yang tidak menerima hadiah. disqualified: digugurkan dengan alasan di reason; nilainya tetap dihitung bagi juri, tetapi karya ini tidak mendapat tempat. one-prize: pembuatnya sudah menerima hadiah yang lebih tinggi dengan karya bernomor better; tempatnya tetap. Hadiah turun kepada karya berikutnya.',
  prizes: 'Hadiah diberikan menurut tempat pada babak terakhir, di antara karya yang tidak dilewati.',
  title: 'Judul karya yang dipajang; null bagi karya yang tidak dipajang.',
}

const en: typeof id = {
  about:
    'The count of the PALI Batik Competition: every juror’s mark that counted, and the places and prizes as published. This file is enough to compute the result again.',
  hash: 'SHA-256 of the canonical JSON of this file without "hash": no spaces, the keys of every object in alphabetical order, UTF-8. The same figure stands in the minutes.',
  auditHead: 'Hash of the last line of the audit trail before the publication.',
  jurors:
    'Jurors are named by letters, in a shuffled order that is fixed for an edition and follows neither names nor seats.',
  state:
    'complete: the sheet counts. recused: the juror stepped aside from this work. closed: the organiser closed the sheet without marks. The reasons are on record with the organiser.',
  marks: 'Whole numbers from 0 to 100, in the order of the criteria.',
  total:
    'Sum of marks times weights, in hundredths of a point. The weights of a round sum to 100, so totals are whole numbers.',
  mean: 'The exact mean: sum, in hundredths of a point, over count jurors.',
  points:
    'What works are ranked by, out of 100. Method "mean": the mean. Method "adjusted", where sheets are missing: the adjusted mean, additive least squares (mark = work + juror), juror effects summing to zero.',
  place:
    'Places 1, 2, 2, 4; null where no mark counted, or where the work was disqualified. Those behind a disqualified work move up.',
  tieBreaks:
    'What separates equal scores, in this order: criteria (positions from 0), by the mean or adjusted mean on that criterion, then "vote": the decision of the panel.',
  votes: 'Recorded decisions of the panel on works that were still equal: their numbers, best first.',
  wentOn:
    'Numbers of the works that went on to the next round; null in the last one, which decides the prizes.',
  passedOver:
    'Works that take no prize. disqualified: for the reason given; its marks still tell about the jurors, but it has no place. one-prize: its maker has a higher prize already, with the work of the number better; its place stays. The prize goes to the next work.',
  prizes: 'Prizes go by the places of the last round, among the works that are not passed over.',
  title: 'The title of a work on show; null for one that is not.',
}

/** What the fields of a count mean, by field. */
export const countWords = { id, en }

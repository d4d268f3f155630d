// In Indonesian alone, as all of the minutes.

/** Phrases of the minutes about what was changed about jurors while a round ran. */
export const minutesPanelWords = {
  returned: (juror: string, since: string, when: string, by: string, sheets: number, reason: string) =>
    `Keikutsertaan ${juror} yang ditutup pada ${since} dibuka kembali oleh ${by} pada ${when}; ${sheets} lembar dapat dinilai lagi. Alasan: ${reason}`,
  unsealed: (juror: string, since: string, when: string, by: string, marks: string, reason: string) =>
    `Kuncian ${juror} dari ${since} dibuka kembali oleh ${by} pada ${when}, sebelum babak berakhir dan sebelum ada yang melihat nilainya. Alasan: ${reason} Sidik jari nilai pada kuncian itu: ${marks}.`,
  removed: (when: string, by: string, sheets: number, reason: string) =>
    `Satu kursi juri percobaan dikeluarkan oleh ${by} pada ${when}; ${sheets} lembarnya tidak ikut dalam angka mana pun. Alasan: ${reason}`,
}

import type { Recipe } from './cloth.ts'
import { banjiMatahari } from './recipes/banji-matahari.ts'
import { bataKembang } from './recipes/bata-kembang.ts'
import { bataParang } from './recipes/bata-parang.ts'
import { gajahOgee } from './recipes/gajah-ogee.ts'
import { ganaCandi } from './recipes/gana-candi.ts'
import { ganaOktagon } from './recipes/gana-oktagon.ts'
import { halaman } from './recipes/halaman.ts'
import { kalaWajik } from './recipes/kala-wajik.ts'
import { makaraLajur } from './recipes/makara-lajur.ts'
import { makaraLereng } from './recipes/makara-lereng.ts'
import { matahariPakis } from './recipes/matahari-pakis.ts'
import { nuriBundar } from './recipes/nuri-bundar.ts'
import { nuriSemen } from './recipes/nuri-semen.ts'
import { padmaCeplok } from './recipes/padma-ceplok.ts'
import { padmaTabur } from './recipes/padma-tabur.ts'
import { rantaiPagar } from './recipes/rantai-pagar.ts'
import { simbarPucuk } from './recipes/simbar-pucuk.ts'
import { singaKotak } from './recipes/singa-kotak.ts'
import { stambha } from './recipes/stambha.ts'
import { sulurLung } from './recipes/sulur-lung.ts'

/** Every layout of the demonstration, by name. */
export const RECIPES = {
  banjiMatahari,
  bataKembang,
  bataParang,
  gajahOgee,
  ganaCandi,
  ganaOktagon,
  halaman,
  kalaWajik,
  makaraLajur,
  makaraLereng,
  matahariPakis,
  nuriBundar,
  nuriSemen,
  padmaCeplok,
  padmaTabur,
  rantaiPagar,
  simbarPucuk,
  singaKotak,
  stambha,
  sulurLung,
} as const satisfies Record<string, Recipe>

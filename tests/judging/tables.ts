// Tables with published or independently computed answers. Rows are works, columns jurors.
import type { Table } from '#app/judging/maths/table.ts'

type Marks = (number | null)[][]

const digits = (...columns: string[]): number[][] => turn(columns.map((column) => [...column].map(Number)))

/** Rows for columns. */
export function turn<T>(columns: readonly (readonly T[])[]): T[][] {
  return columns[0]!.map((_, i) => columns.map((column) => column[i]!))
}

/** Shrout and Fleiss (1979): 6 targets, 4 judges; the example of R's psych::ICC. */
export const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

/** The same with the severe second juror recused from the first work. */
export const recused: Marks = shroutFleiss.map((row, i) => (i === 0 ? [9, null, 5, 8] : row))

/** Constructed: the third juror spreads wide, and every method ranks differently. */
export const spread: Marks = [
  [80, 82, 95],
  [84, 86, 60],
  [82, 84, 75],
  [78, 80, 70],
  [81, 83, 65],
]

/** Eight wines, four judges: real-statistics.com, as in pingouin's tests. */
export const wines = digits('11366789', '23845579', '03135679', '12436298')

/** Ten projects ranked by four judges without ties (scribd.com/document/659863121). */
export const projects = turn([
  [1, 3, 4, 5, 2, 8, 6, 7, 10, 9],
  [2, 1, 4, 5, 6, 3, 8, 7, 10, 9],
  [3, 2, 1, 5, 7, 4, 6, 8, 9, 10],
  [4, 2, 3, 1, 6, 7, 5, 9, 8, 10],
])

/** The `anxiety` data of R's irr and DescTools: 20 subjects, 3 raters, many ties. */
export const anxiety = digits('33345523522615221243', '36462424332333221334', '21443216111233113322')

/** Zar (2010), example 20.5: wing, tail and bill of twelve birds. */
export const birds = turn([
  [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
  [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
  [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
])

/** The example of NAG's routine G08DAF: ten objects, three comparisons, already as mid-ranks. */
export const nag = turn([
  [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
  [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
  [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
])

const coded = (...columns: string[]): Marks =>
  turn(columns.map((column) => [...column].map((value) => (value === '.' ? null : Number(value)))))

/** Krippendorff (2011), "Computing Krippendorff's alpha-reliability": 4 observers, 12 units. */
export const krippendorff: Table = coded('123321412...', '1233224125.3', '.3332342251.', '12332441251.')

/** The three-coder example of Wikipedia's article, as in the tests of fast-krippendorff. */
export const coders: Table = coded('.....34121133.3', '1.213343.......', '..21344.21133.4')

/** Hayes and Krippendorff (2007), table 1: the tone of 40 articles, five observers. */
export const news: Table = coded(
  '112.001122.01311211000201001111223222221',
  '1130000.21102311121000302102111122222221',
  '203000222100221123001.30.1012202.2232.21',
  '.13....0.10022...31.103021122..122...12.',
  '2..0001.2....3112..0.0..2.0..20.2.2222.1',
)

/** Guilford (1954): seven junior scientists on five traits, by three senior scientists A, B, C. */
const scientists = [
  '55353 97585 33371 73133 97785 35351 77555',
  '65463 87572 45366 56455 24323 44642 33554',
  '55573 77575 35555 53331 97777 33353 77757',
]
export const guilford = digits(...scientists.map((column) => column.replaceAll(' ', '')))

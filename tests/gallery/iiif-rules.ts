// What the IIIF specifications ask of each property, written down from their text: Image API 3.0.0 (sections 5.2 to 5.7,
// compliance 3 and 5) and Presentation API 3.0 (sections 3.1 to 3.4, 4.3 to 4.6). A "should" is asked for as a "must".
type Thing = Record<string, unknown>
type Rule = (value: unknown, where: string) => string[]

const is =
  (said: string, holds: (value: never) => boolean): Rule =>
  (value, where) =>
    value !== undefined && holds(value as never) ? [] : [`${where} is not ${said}: ${JSON.stringify(value)}`]
const exactly = (text: string) => is(`"${text}"`, (value: unknown) => value === text)
const optional =
  (rule: Rule): Rule =>
  (value, where) =>
    value === undefined ? [] : rule(value, where)
const all =
  (...rules: Rule[]): Rule =>
  (value, where) =>
    rules.flatMap((rule) => rule(value, where))
// 4.3: what can have several values is an array; "at least one item" of each property in 3.1 to 3.4.
const each =
  (rule: Rule, least = 1): Rule =>
  (value, where) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((one, index) => rule(one, `${where}[${index}]`))
      : [`${where} is not an array of ${least} or more`]
/** An object with these properties and no others: a property that the specification does not know is an error too. */
const only =
  (rules: Record<string, Rule>): Rule =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} is no object`]
    const unknown = Object.keys(value).filter((key) => !(key in rules))
    return [
      ...unknown.map((key) => `${where}.${key} is not known to the specification`),
      ...Object.entries(rules).flatMap(([key, rule]) => rule((value as Thing)[key], `${where}.${key}`)),
    ]
  }

const http = is('an HTTP(S) URI', (value: string) => /^https?:\/\/[^\s#]+$/.test(value))
const positive = is('a positive integer', (value: number) => Number.isInteger(value) && value > 0)
const code = is('a language code', (value: string) => /^([a-z]{2,3}(-[A-Za-z0-9]+)*|none)$/.test(value))
const mime = is('a media type', (value: string) => /^[a-z]+\/[a-z0-9.+-]+$/.test(value))

// 4.4 languages; 4.5: no string that would be taken for HTML without being it.
const texts: Rule = (value, where) => {
  if (typeof value !== 'object' || value === null) return [`${where} is no language map`]
  const entries = Object.entries(value as Record<string, unknown>)
  if (entries.length === 0) return [`${where} has no entry`]
  const one = is(
    'text',
    (text: string) => typeof text === 'string' && text !== '' && !/^<[\s\S]*>$/.test(text),
  )
  return entries.flatMap(([key, list]) => [...code(key, where), ...each(one)(list, `${where}.${key}`)])
}
/** Said in both of the site's languages. */
const both = all(
  texts,
  is('in both languages', (value: Thing) => 'id' in value && 'en' in value),
)
const pair = only({ label: both, value: texts })

// 3.3.1 homepage
const homepage = only({
  id: http,
  type: exactly('Text'),
  label: texts,
  format: exactly('text/html'),
  language: each(code),
})
// 3.1 thumbnail, 3.3.1 logo; content resources in 3.2: id, type, format, height, width
const image = only({ id: http, type: exactly('Image'), format: mime, width: positive, height: positive })
// 3.1 provider
const agent = only({
  id: http,
  type: exactly('Agent'),
  label: both,
  homepage: each(homepage),
  logo: each(image),
})
// 3.3.1 seeAlso; `profile` is left out: no registered one says what this is.
const seeAlso = only({ id: http, type: exactly('Dataset'), label: both, format: mime })
// 3.1 navDate: XSD dateTime, in UTC with Z
const instant = is('an instant in UTC', (value: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value),
)
const context = exactly('http://iiif.io/api/presentation/3/context.json')

/** What manifests and collections have in common, by 3.1 and 3.3. */
const described: Record<string, Rule> = {
  '@context': context,
  id: http,
  label: both,
  summary: both,
  metadata: each(pair),
  requiredStatement: only({ label: both, value: both }),
  provider: each(agent),
  thumbnail: each(image),
  navDate: instant,
  homepage: each(homepage, 2),
  seeAlso: optional(each(seeAlso)),
}

// 3.3.1 service; 3.2 profile
const service = only({ id: http, type: exactly('ImageService3'), profile: exactly('level0') })
// 5.5 and 3.5: the annotation that paints an image on the canvas it stands on
const annotation = (canvas: unknown) =>
  only({
    id: http,
    type: exactly('Annotation'),
    motivation: exactly('painting'),
    body: only({
      id: http,
      type: exactly('Image'),
      format: mime,
      width: positive,
      height: positive,
      service: each(service),
    }),
    target: is('its canvas', (value: unknown) => value === canvas),
  })
// 5.3
const canvas: Rule = (value, where) =>
  only({
    id: http,
    type: exactly('Canvas'),
    label: both,
    summary: both,
    width: positive,
    height: positive,
    thumbnail: each(image),
    items: each(
      only({ id: http, type: exactly('AnnotationPage'), items: each(annotation((value as Thing).id)) }),
    ),
  })(value, where)

/** What is wrong with a manifest (5.2); nothing when all is well. */
export const manifestFaults = (manifest: unknown): string[] => [
  ...only({
    ...described,
    type: exactly('Manifest'),
    partOf: each(only({ id: http, type: exactly('Collection'), label: both })),
    items: each(canvas),
  })(manifest, 'manifest'),
  ...ordered(manifest),
  ...twice(manifest),
]

/** What is wrong with a collection (5.1). */
export const collectionFaults = (collection: unknown): string[] => [
  ...only({
    ...described,
    type: exactly('Collection'),
    items: each(only({ id: http, type: exactly('Manifest'), label: both, thumbnail: each(image) })),
  })(collection, 'collection'),
  ...ordered(collection),
  ...twice(collection),
]

// Image API 5.2 to 5.7
const size = only({ width: positive, height: positive })
const features = ['baseUriRedirect', 'canonicalLinkHeader', 'cors', 'jsonldMediaType', 'profileLinkHeader']
const infoRules = only({
  '@context': exactly('http://iiif.io/api/image/3/context.json'),
  id: all(
    http,
    is('without a slash at its end', (value: string) => !value.endsWith('/')),
  ),
  type: exactly('ImageService3'),
  protocol: exactly('http://iiif.io/api/image'),
  profile: is('a level', (value: string) => ['level0', 'level1', 'level2'].includes(value)),
  width: positive,
  height: positive,
  maxWidth: optional(positive),
  sizes: each(size),
  tiles: each(only({ width: positive, scaleFactors: each(positive) })),
  extraFeatures: each(
    is('a feature of 5.7 that files can have', (value: string) => features.includes(value)),
  ),
})

type Info = {
  width: number
  height: number
  maxWidth?: number
  sizes: { width: number; height: number }[]
  tiles: { width: number; scaleFactors: number[] }[]
}

/** What is wrong with an image's information. */
export function infoFaults(info: unknown): string[] {
  const faults = [...infoRules(info, 'info'), ...ordered(info)]
  if (faults.length > 0) return faults
  const { sizes, tiles, maxWidth = Infinity } = info as Info
  // 5.2: sizes and tiles are within the limits; without maxHeight it is maxWidth.
  const sides = sizes.flatMap(({ width, height }) => [width, height])
  if (maxWidth < Infinity) sides.push(...tiles.map(({ width }) => width))
  return [
    ...sides.filter((side) => side > maxWidth).map((side) => `${side} is over maxWidth`),
    // 5.4: each scale factor once
    ...(new Set(tiles[0]!.scaleFactors).size < tiles[0]!.scaleFactors.length ? ['a factor twice'] : []),
  ]
}

// 4.6 and Image API 5.2: the context comes first.
const ordered = (value: unknown) =>
  Object.keys(value as object)[0] === '@context' ? [] : ['@context is not the first property']

// 3.2: an id is of one resource; canvases, pages and annotations must not share one.
function twice(value: unknown): string[] {
  const ids: string[] = []
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return
    const { id, type } = one as Thing
    if (/^(Manifest|Canvas|AnnotationPage|Annotation|Collection)$/.test(String(type))) ids.push(String(id))
    Object.values(one).forEach(walk)
  }
  walk(value)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`)
}

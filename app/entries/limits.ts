// What an entry may hold. Forms, live counts, checks and help texts all read it here.

/** How a motif is made; a digital sketch is a design not yet on cloth. */
export const techniques = ['tulis', 'cap', 'kombinasi', 'sketsa-digital'] as const

export type Technique = (typeof techniques)[number]

/** Words of the story of the motif, as contests of the region ask. */
export const storyWords = 300

/** Characters of each line or text; a draft keeps more than it may send, so that nothing typed is cut. */
export const longest = { title: 100, how: 600, line: 200, aiHow: 600, member: 100 }

/** Characters a draft field keeps at most. */
export const longestDraft = 20_000

/** Names in a team. */
export const mostMembers = 10

/** Sides of the cloth in centimetres. */
export const clothSide = { least: 1, most: 2000 }

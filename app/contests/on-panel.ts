// A trial juror who was removed is in no figure, no table, no letter and on no page. These clauses are the one place
// that says so; whatever reads seats, or what belongs to them, to count or to show it, asks with one of them.

/** Of seats: those on the panel, whether they are still served or were closed out. */
export const onPanel = { removedAt: null } as const

/** Of seats: those that are served, or wait to be. */
export const serving = { removedAt: null, leftAt: null } as const

/** Of what belongs to a seat (sheets, seals, declarations): what is of a seat on the panel. */
export const ofPanel = { seat: onPanel } as const

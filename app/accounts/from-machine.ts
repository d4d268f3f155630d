/** The note of invitations that are printed where the site runs: no organiser wrote down whom they are for. */
export const fromMachine = '-'

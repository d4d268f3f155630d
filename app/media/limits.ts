/** The largest picture file taken, in bytes. app/guard.server.ts refuses larger bodies before reading them. */
export const maxUploadBytes = 64_000_000

// The one reading of the environment. Every setting is here, with its default.
import { resolve } from 'node:path'
import { z } from 'zod'

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Everything that must be backed up lives under this folder. */
  DATA_DIR: z
    .string()
    .default('data')
    .transform((folder) => resolve(folder)),
  /** The address people type, e.g. https://sayembara.example.go.id; decides links in letters and Secure cookies. */
  ORIGIN: z.url().optional(),
  /** How many reverse proxies stand in front; 0 believes no X-Forwarded header. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** With it pictures go to the hosted upload service, without it to the built-in ingest. */
  UPLOADTHING_TOKEN: z.string().optional(),
  /** smtp://user:password@host:port; without it letters wait as files and WhatsApp texts. */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Sayembara Batik PALI <sayembara@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** The settings of this process, read once. Throws at start, naming every setting that cannot be used. */
export const env = readSettings()

function readSettings() {
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const read = Settings.safeParse(filled)
  if (!read.success) throw new Error(`Settings that cannot be used:\n${z.prettifyError(read.error)}`)
  return { ...read.data, ORIGIN: read.data.ORIGIN ?? `http://localhost:${read.data.PORT}` }
}

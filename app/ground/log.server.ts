import pino from 'pino'
import { env } from './env.server.ts'
import { single } from './single.server.ts'

/** The structured log. Ids only: no names, addresses, numbers or contents ever go in. */
export const log = single('log', () => pino({ level: env.LOG_LEVEL, base: undefined }))

import { hash, verify } from '@node-rs/argon2'
import { single } from '#app/ground/single.server.ts'

// OWASP's first recommendation for argon2id (the library's default kind): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Phones compose accents differently from computers; the same password must be the same bytes.
const plain = (password: string) => password.normalize('NFKC')

/** The hash to keep of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), cost)
}

/** Whether the password is right. Without a hash, as for an unknown account, it takes the same time and is not. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await nobodys()), plain(password))
  return right && kept !== null
}

const nobodys = () => single('nobody’s password', () => hashPassword('no account has this password'))

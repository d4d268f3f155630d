import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { giveBack, takeOne } from '#app/ground/limit.server.ts'
import { networkOf } from './network.ts'

// Tries in a quarter of an hour. A whole village may share one address, hence its larger allowance.
const span = 15 * 60
const perAccount = 10
const perDevice = 10
const perAddress = 120

type Try = {
  /** What was typed to name the account, so that one that does not exist is limited alike. */
  account: string
  /** The name of the device, when the account knows it. */
  device: string | null
  /** The network address. */
  address: string
}

/** Counts one try at a password against the address and against the account, or against the known device instead. */
export async function countTry({ account, device, address }: Try): Promise<Outcome<null>> {
  // The address first: one that is stopped uses up nothing of the account any more.
  const wait =
    (await takeOne('password by address', networkOf(address), perAddress, span)) ??
    (device
      ? await takeOne('password by device', device, perDevice, span)
      : await takeOne('password by account', account, perAccount, span))
  return wait ? refuse('too-many-attempts', { detail: wait }) : done(null)
}

/** After the right password the account's allowance is whole again; the address's is not, else one account would free the rest. */
export async function forgiveTries({ account, device }: Try): Promise<void> {
  if (device) await giveBack('password by device', device, perDevice, span)
  else await giveBack('password by account', account, perAccount, span)
}

/**
 * Counts one new account, one draft begun without an account, one question whether an address is taken, or one
 * request for a reset against the network address.
 */
export async function countAsking(
  what: 'sign-up' | 'begin' | 'taken' | 'reset',
  address: string,
): Promise<Outcome<null>> {
  const allowance = { 'sign-up': 60, begin: 60, taken: 10, reset: 20 }[what]
  const wait = await takeOne(`${what} by address`, networkOf(address), allowance, 3600)
  return wait ? refuse('too-many-attempts', { detail: wait }) : done(null)
}

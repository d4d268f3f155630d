import type { WorkState } from './state.ts'

/** How each state is named in the queue's address. */
export const queueAddresses: Record<WorkState, string> = {
  sent: 'menunggu',
  correction: 'perbaikan',
  accepted: 'diterima',
  rejected: 'ditolak',
  withdrawn: 'ditarik',
  draft: 'draf',
  late: 'terlambat',
  'put-aside': 'disisihkan',
}

/** The state that an address names, or null for all. */
export function stateOfAddress(name: string | null): WorkState | null {
  const found = Object.entries(queueAddresses).find(([, address]) => address === name)
  return (found?.[0] as WorkState | undefined) ?? null
}

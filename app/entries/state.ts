/** Where a work stands, in the words of its maker's page. */
export type WorkState =
  'draft' | 'late' | 'sent' | 'accepted' | 'correction' | 'rejected' | 'withdrawn' | 'put-aside'

/** The state of a work from what stands. `editable` is what the law says of changing it now. */
export function stateOf(entry: {
  submitted: boolean
  withdrawn: boolean
  verdict: string | null
  editable: boolean
}): WorkState {
  if (entry.withdrawn) return entry.submitted ? 'withdrawn' : 'put-aside'
  if (!entry.submitted) return entry.editable ? 'draft' : 'late'
  if (entry.verdict === 'accepted' || entry.verdict === 'correction' || entry.verdict === 'rejected') {
    return entry.verdict
  }
  return 'sent'
}

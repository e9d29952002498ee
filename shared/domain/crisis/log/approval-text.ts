/**
 * What an approver's own key signs (Ed25519): the hash of the text that they saw, and the incident that it belongs to. The
 * hash binds the message and its language, the incident binds the rest: a signature given in an exercise, or in another
 * crisis, proves nothing here.
 */
export function approvalText(incidentId: string, hash: string): string {
  return `unisson-approval/1\n${incidentId}\n${hash}`
}

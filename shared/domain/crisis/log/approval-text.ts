/** What an approval by file answers, and when it was signed. */
interface Answered {
  readonly requestHash: string
  readonly signedAt: string
}

/**
 * What an approver's own key signs (Ed25519): the hash of the text that they saw, and the incident that it belongs to. The
 * hash binds the message and its language, the incident binds the rest: a signature given in an exercise, or in another
 * crisis, proves nothing here. Whoever signs at another workstation knows the incident only from the request: its hash,
 * which binds the mode and all that was shown, is signed too.
 */
export function approvalText(incidentId: string, hash: string, byFile: Answered | null = null): string {
  if (byFile === null) return `unisson-approval/1\n${incidentId}\n${hash}`
  return `unisson-approval/2\n${incidentId}\n${hash}\n${byFile.requestHash}\n${byFile.signedAt}`
}

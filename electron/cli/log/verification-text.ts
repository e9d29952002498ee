import { anchorCode } from '../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import type { LogFault } from '../../../shared/domain/crisis/log/log-fault.ts'
import type { LogVerification } from '../../../shared/domain/crisis/log/log-verification.ts'
import type { LogWords } from './log-words.ts'

/** More faults than a person reads one by one. */
const SHOWN = 50

/** A verification for a person: the verdict first, then each fault with its line, then what remains possible. Nothing of the file can steer a terminal. */
export function verificationText(path: string, verified: LogVerification, words: LogWords, expectedKey: boolean): string {
  const { verdict, header, entries, signatures, head, closed, anchors, faults, limits } = verified
  const lines = [`${verdict === 'intact' ? words.intact : words.tampered}  ${path}`]
  if (header !== null)
    lines.push(
      `${words.modes[header.mode]}  ${header.incidentId.replaceAll(/\p{Cc}/gu, '\ufffd')}, ${words.made(header.createdAt)}`,
    )
  lines.push(words.counts(entries, signatures))
  if (head !== null) lines.push(words.head(head.seq, anchorCode(head)))
  lines.push(closed ? words.closed : words.open)
  if (header !== null) lines.push(words.key(header.publicKey, expectedKey && !faults.some(({ kind }) => kind === 'wrong-key')))
  for (const { seq, matches } of anchors) lines.push(words.anchor(seq, matches))
  if (faults.length > 0) lines.push('')
  for (const fault of faults.slice(0, SHOWN)) lines.push(`  ${words.where(fault.line)} ${faultText(fault, words)}`)
  if (faults.length > SHOWN) lines.push(`  ${words.more(faults.length - SHOWN)}`)
  if (limits.length > 0) lines.push('', words.limitsTitle)
  for (const { kind, from } of limits) lines.push(`  - ${words.limits[kind](from, closed)}`)
  return `${lines.join('\n')}\n`
}

function faultText(fault: LogFault, { faults }: LogWords): string {
  const say = faults[fault.kind] as (fault: LogFault) => string
  return say(fault)
}

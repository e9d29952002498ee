import { signedText } from '../signed-text.ts'
import type { LogFault } from '../log-fault.ts'
import type { LogHeader } from '../log-header.ts'
import type { LogTools } from '../log-tools.ts'
import type { CheckedBase } from './checked-base.ts'
import type { SignatureMark } from './line-mark.ts'
import { longestRising } from './longest-rising.ts'
import type { ChainStep } from './walk-chain.ts'

interface SignatureCheck {
  readonly faults: readonly LogFault[]
  /** Signed by the key, and in the order of signing. */
  readonly good: readonly SignatureMark[]
  /** Signed by the key, wherever they stand. */
  readonly right: readonly SignatureMark[]
  /** Not signed by the key. */
  readonly bad: readonly SignatureMark[]
}

/** What of the stretch the signatures are held against. `steps` in the order of the file, without what has moved. */
interface Stretch {
  readonly base: CheckedBase
  readonly steps: readonly ChainStep[]
  readonly hashes: ReadonlyMap<number, string | null>
  /** Places already told to be changed, by `seq`. */
  readonly changed: ReadonlySet<number>
}

/** Tells forged, moved and repeated signatures, and stretches whose chain is whole but is not the one that was signed. */
export function checkSignatures(
  { base, steps, hashes, changed }: Stretch,
  marks: readonly SignatureMark[],
  header: LogHeader,
  { verifySignature }: LogTools,
): SignatureCheck {
  const faults: LogFault[] = []
  const forged = (mark: SignatureMark): boolean =>
    !verifySignature(header.publicKey, signedText(header.incidentId, mark.signature), mark.signature.signature)
  const bad = new Set(marks.filter(forged))
  // With another header than the signed one no signature can be good: that one fault is told already.
  if (!(changed.has(0) && bad.size === marks.length))
    for (const { line, signature } of bad) faults.push({ kind: 'bad-signature', line, seq: signature.seq })

  const right = marks.filter((mark) => !bad.has(mark))
  const inOrder = longestRising(right.map(({ signature }) => signature.number))
  const numbers = new Set(right.flatMap(({ signature }, index) => (inOrder.has(index) ? [signature.number] : [])))
  const good: SignatureMark[] = []
  let step = 0
  let matched = base.signed
  /** Stretches whose signatures are of another chain. */
  const rewritten: { kind: 'rewritten'; line: number; from: number; to: number }[] = []
  let within = false
  for (const [index, mark] of right.entries()) {
    const { line, signature } = mark
    const { number, seq, head } = signature
    if (!inOrder.has(index) || number <= base.number) {
      const again = numbers.has(number) || number <= base.number
      faults.push({ kind: again ? 'inserted' : 'reordered', line, part: 'signature', seq })
      continue
    }
    good.push(mark)
    while (step < steps.length && (steps[step]?.line ?? 0) < line) step += 1
    const before = steps[step - 1]?.seq ?? base.head.seq
    const after = steps[step]?.seq ?? Number.POSITIVE_INFINITY
    if (seq < before || seq >= after) faults.push({ kind: 'reordered', line, part: 'signature', seq })
    const hash = seq === base.head.seq ? base.head.hash : hashes.get(seq)
    if (hash === undefined || hash === null) continue
    if (hash === head) {
      matched = seq
      within = false
    } else if (within) rewritten.at(-1)!.to = seq
    else if (!changed.has(seq)) {
      rewritten.push({ kind: 'rewritten', line, from: Math.max(matched + 1, 1), to: seq })
      within = true
    }
  }
  return { faults: [...faults, ...rewritten], good, right, bad: [...bad] }
}

import { groupBy } from '../../../../lib/group-by.ts'
import type { LogFault } from '../log-fault.ts'
import type { CheckedBase } from './checked-base.ts'
import type { EntryMark, LineMark } from './line-mark.ts'

/** Claims looked at for one place: a forged file must not make the walk quadratic. */
const CLAIMS = 64

/** A place of the original log that something in the file answers for; `hash` is null for a line that gave nothing. */
export interface ChainStep {
  readonly seq: number
  readonly line: number
  readonly hash: string | null
}

export interface ChainWalk {
  readonly steps: readonly ChainStep[]
  readonly faults: readonly LogFault[]
  /** Entries that no place of the log is left for. */
  readonly strangers: readonly EntryMark[]
  /** Lines that gave nothing, and are none of the steps. */
  readonly blanks: readonly number[]
}

/**
 * Follows the chain from a head that is in order, wherever in the file the next entry stands. Where no entry follows by
 * its hash it takes the one that claims the place, and tells which of the two neighbours was changed: the one whose hash
 * neither a later entry nor a signature remembers. `known` is the last `seq` that a signature or an anchor tells of.
 */
export function walkChain({ head, line }: CheckedBase, marks: readonly LineMark[], known: number): ChainWalk {
  const entries = marks.filter((mark) => mark.part === 'entry')
  const byPrevious = groupBy(entries, ({ previousHash }) => previousHash)
  const bySeq = groupBy(entries, ({ seq }) => seq)
  const signed = new Set(marks.flatMap((mark) => (mark.part === 'signature' ? [mark.signature.head] : [])))
  const rising = entries.toSorted((one, other) => one.seq - other.seq)
  const blanks = marks.flatMap((mark) => (mark.part === 'unreadable' ? [mark.line] : []))
  const used = new Set<EntryMark>()
  const steps: ChainStep[] = []
  const faults: LogFault[] = []
  let at = { seq: head.seq, line, hash: head.hash, edited: false }
  let rise = 0
  let blank = 0

  const remembered = (hash: string): boolean => byPrevious.has(hash) || signed.has(hash)
  /** The nearest after the present line; where several claim a place, one that is remembered. */
  const choose = (claims: readonly EntryMark[] = [], fits: (mark: EntryMark) => boolean = () => true): EntryMark | undefined => {
    const free = claims.slice(0, CLAIMS).filter((mark) => !used.has(mark) && fits(mark))
    const after = free.filter((mark) => mark.line > at.line)
    const nearest = after.length > 0 ? after : free
    return nearest.find(({ hash }) => remembered(hash)) ?? nearest[0]
  }
  const take = (mark: EntryMark, seq: number, edited: boolean): void => {
    used.add(mark)
    if (edited) faults.push({ kind: 'edited', line: mark.line, seq })
    steps.push({ seq, line: mark.line, hash: mark.hash })
    at = { seq, line: mark.line, hash: mark.hash, edited }
  }
  /** Gives the lines that gave nothing before `until` the places from the next one to `last`; how many got one. */
  const fill = (until: number, last: number): void => {
    for (; blank < blanks.length && (blanks[blank] ?? 0) < until && at.seq < last; blank += 1) {
      const place = { seq: at.seq + 1, line: blanks[blank] ?? 0, hash: null }
      steps.push(place)
      at = { ...place, edited: true }
    }
  }
  /** Whether at least so many lines that gave nothing stand between the present line and another. */
  const blanksBefore = (until: number, needed: number): boolean => {
    while (blank < blanks.length && (blanks[blank] ?? 0) < at.line) blank += 1
    return (blanks[blank + needed - 1] ?? Number.POSITIVE_INFINITY) < until
  }

  for (;;) {
    const want = at.seq + 1
    const linked = at.hash === null ? [] : byPrevious.get(at.hash)
    const right = choose(linked, (mark) => mark.genuine && mark.seq === want)
    if (right !== undefined) {
      take(right, want, false)
      continue
    }
    const changed = choose(linked, (mark) => mark.line > at.line)
    if (changed !== undefined) {
      const skipped =
        changed.genuine &&
        changed.seq > want &&
        bySeq.has(changed.seq + 1) &&
        bySeq.get(changed.seq)?.length === 1 &&
        !bySeq.has(want)
      if (skipped) faults.push({ kind: 'deleted', line: at.line, from: want, to: changed.seq - 1 })
      take(changed, skipped ? changed.seq : want, !skipped)
      continue
    }
    const claimed = choose(bySeq.get(want), (mark) => mark.line > at.line)
    if (claimed !== undefined) {
      const broken = claimed.genuine && at.hash !== null && !at.edited
      const theirs = broken && !remembered(claimed.hash) && (remembered(at.hash ?? '') || bySeq.has(want + 1))
      if (broken && !theirs) faults.push({ kind: 'edited', line: at.line, seq: at.seq })
      take(claimed, want, !claimed.genuine || theirs)
      continue
    }
    while (rise < rising.length && !lies(rising[rise], want, at.line, used)) rise += 1
    const later = rising[rise]
    if (later === undefined) break
    if (blanksBefore(later.line, later.seq - want)) fill(later.line, later.seq - 1)
    else faults.push({ kind: 'deleted', line: at.line, from: want, to: later.seq - 1 })
    take(later, later.seq, !later.genuine)
  }
  blanksBefore(0, 1)
  fill(Number.POSITIVE_INFINITY, known)
  const filled = new Set(steps.flatMap((step) => (step.hash === null ? [step.line] : [])))
  return {
    steps,
    faults,
    strangers: entries.filter((mark) => !used.has(mark)),
    blanks: blanks.filter((each) => !filled.has(each)),
  }
}

function lies(mark: EntryMark | undefined, want: number, line: number, used: ReadonlySet<EntryMark>): boolean {
  return mark !== undefined && mark.seq > want && mark.line > line && !used.has(mark)
}

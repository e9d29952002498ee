import type { OriginalState } from '../../../../shared/contract/evidence-contract.ts'
import type { Evidence } from '../../../../shared/domain/crisis/model/evidence.ts'

/** `unread`: the store could not be asked. */
export type ShownState = OriginalState | 'unread'
export type Piece = Evidence & { readonly seq: number }
export const EVIDENCE_SORTS = ['entry', 'name', 'size'] as const
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number]

interface Wanted {
  /** Each of these words stands in the name, the source, the note or the hash. */
  readonly words: string
  readonly sort: EvidenceSort
  /** Only what is known not to be intact. */
  readonly faulty: boolean
}

/** The pieces to show: newest entry first, by name, or the largest first. */
export function evidenceRows(
  pieces: readonly Piece[],
  { words, sort, faulty }: Wanted,
  states: ReadonlyMap<string, ShownState>,
  compare: (left: string, right: string) => number,
): readonly Piece[] {
  const typed = words.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  const kept = pieces.filter(({ name, source, note = '', sha256 }) => {
    const text = [name, source, note, sha256].join('\n').toLocaleLowerCase()
    const state = states.get(sha256)
    return typed.every((word) => text.includes(word)) && !(faulty && (state === undefined || state === 'intact'))
  })
  return kept.toSorted((one, other) => {
    if (sort === 'name') return compare(one.name, other.name) || one.seq - other.seq
    return (sort === 'size' ? other.size - one.size : 0) || other.seq - one.seq
  })
}

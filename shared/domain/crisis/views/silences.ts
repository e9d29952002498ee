/** A stretch without a word that was longer than the rhythm allows. */
export interface Silence {
  readonly kind: 'update' | 'sitrep'
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly allowed: number
}

/** Gaps between instants (ascending), the last one up to `end`, that are longer than `allowed` minutes. None without a rhythm. */
export function silences(
  kind: Silence['kind'],
  instants: readonly string[],
  end: string,
  allowed: number | null,
): readonly Silence[] {
  if (allowed === null) return []
  return instants.flatMap((from, index) => {
    const to = instants[index + 1] ?? end
    const minutes = (Date.parse(to) - Date.parse(from)) / 60_000
    return minutes > allowed ? [{ kind, from, to, minutes, allowed }] : []
  })
}

/** How a point fares among the missions: how many contradict it, and the mean of what they relay of it. */
export interface Standing {
  readonly contradictions: number
  /** 0 to 1; null when no mission counts. */
  readonly rate: number | null
}

/** Points without any answer come after those that were answered badly: nobody can mend what nobody wrote. */
const rateOf = ({ rate }: Standing): number => rate ?? 2

/** Orders points with the most contradictions first, then those that are relayed least, then those that nobody answered. */
export function worstFirst(left: Standing, right: Standing): number {
  return right.contradictions - left.contradictions || rateOf(left) - rateOf(right)
}

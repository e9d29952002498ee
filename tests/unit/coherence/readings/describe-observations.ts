import type { SlotObservation } from '../../../../shared/coherence/dissonance/slot-observation.ts'

/** What a text says of the slots of the points it relays, a line for each point. */
export function describeObservations(text: string, observations: readonly SlotObservation[]): readonly string[] {
  const points = [...new Set(observations.map(({ point }) => point))]
  return points.map(
    (name) =>
      `says of ${name}: ${observations
        .filter(({ point }) => point === name)
        .map((one) => described(one, text))
        .join('; ')}`,
  )
}

function described({ kind, slot, sentence, value, approved, text: words, start, end }: SlotObservation, text: string): string {
  if (text.slice(start, end) !== words) throw new Error(`"${words}" stands on "${text.slice(start, end)}"`)
  const told = `${slot} = ${value}${value === approved ? '' : ` not ${approved}`} @${start}-${end}`
  return kind === 'slot' && sentence === 0 ? told : `${kind} ${sentence} ${told}`
}

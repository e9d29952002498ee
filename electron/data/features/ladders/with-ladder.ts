import type { Ladder, Ladders } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { StanceFamily } from '../../../../shared/domain/slot.ts'

/** The ladders with one replaced; null takes it out, and a language without any goes too. */
export function withLadder(ladders: Ladders, language: Language, family: StanceFamily, rungs: Ladder | null): Ladders {
  const { [family]: _, ...others } = ladders.ladders[language] ?? {}
  const own = rungs === null ? others : { ...others, [family]: rungs }
  const { [language]: __, ...rest } = ladders.ladders
  return { ...ladders, ladders: Object.keys(own).length === 0 ? rest : { ...rest, [language]: own } }
}

import type { Ladder, Ladders } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { StanceFamily } from '../../../../shared/domain/slot.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { readLadders, writeLadders } from './queries.ts'
import { withLadder } from './with-ladder.ts'

interface LadderChange {
  readonly language: Language
  readonly family: StanceFamily
  readonly rungs: Ladder | null
}

/** Replaces one ladder of the workspace, or forgets it; answers with the one before. */
export function saveLadder({ database }: OpenWorkspace, { language, family, rungs }: LadderChange) {
  const stored = readLadders(database)
  writeLadders(database, withLadder(stored, language, family, rungs))
  return { before: stored.ladders[language]?.[family] ?? null }
}

/** Replaces all of them; answers with those before. */
export function replaceLadders({ database }: OpenWorkspace, ladders: Ladders): Ladders {
  const before = readLadders(database)
  writeLadders(database, ladders)
  return before
}

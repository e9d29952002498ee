import type { SearchHit } from '../../../../shared/contract/search-contract.ts'
import type { Implementer } from '../../implementer.ts'
import type { Command } from '../../wrappers/command.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { scan, search } from './queries.ts'
import { shortUnspaced, toMatch } from '../../db/full-text/to-match.ts'

const query: Command<{ readonly text: string; readonly limit: number }, SearchHit[]> = (open, { text, limit }) => {
  const signs = shortUnspaced(text)
  if (signs !== null) return [...scan(open.database, signs, limit)]
  const match = toMatch(text)
  return match === null ? [] : [...search(open.database, match, limit)]
}

export function searchHandlers(implementer: Implementer, door: WorkspaceDoor) {
  return { query: implementer.search.query.handler(unlocked(door, query)) }
}

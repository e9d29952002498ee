import type { Term } from '../../../../shared/domain/term.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { removeTerm, saveTerm } from './commands.ts'
import { listTerms } from './queries.ts'

const line = (action: string) => (term: Term) => ({
  action,
  entityId: term.id,
  detail: { concept: term.concept, language: term.language, term: term.term, status: term.status },
})

export function termHandlers(implementer: Implementer, door: WorkspaceDoor) {
  const { terms } = implementer
  const save = transactional(audited(saveTerm, line('term.saved')))
  const remove = transactional(audited(removeTerm, line('term.removed')))
  return {
    list: terms.list.handler(unlocked(door, (open) => [...listTerms(open.database)])),
    save: terms.save.handler(
      unlocked(
        door,
        announced(['terms'], save, (term) => term.id),
      ),
    ),
    remove: terms.remove.handler(
      unlocked(
        door,
        announced(['terms'], remove, (term) => term.id),
      ),
    ),
  }
}

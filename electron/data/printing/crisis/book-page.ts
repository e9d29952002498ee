import type { Printable } from '../../../../shared/contract/printable.ts'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { crisisBook } from '../../../../shared/domain/crisis/paper/book/crisis-book.ts'
import type { PaperPage } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { listContacts } from '../../features/incidents/export/contact-rows.ts'
import { personNames } from '../../features/incidents/export/person-names.ts'
import { listEntries } from '../../features/incidents/queries.ts'
import { running } from '../../features/incidents/running.ts'
import { findPlaybook } from '../../features/playbooks/queries.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'

/** The crisis book of a plan, or of an incident over the version that it pins. */
export function bookPage(open: OpenWorkspace, asked: Extract<Printable, { kind: 'crisis-book' }>): PaperPage {
  const { database } = open
  const { playbookId, version, incidentId, language } = asked
  const common = { contacts: listContacts(database), language, now: open.now().toISOString() }
  if (incidentId === null) {
    const playbook = found(findPlaybook(database, playbookId, version), 'playbook', playbookId)
    return crisisBook({ ...common, playbook, persons: new Map(), run: null })
  }
  const { state, head } = running(database, incidentId)
  const persons = personNames(database, listEntries(database, incidentId, 0, Number.MAX_SAFE_INTEGER))
  return crisisBook({ ...common, playbook: state.playbook, persons, run: { state, anchor: anchorCode(head) } })
}

import { canonicalJson } from '../../../../../../shared/domain/crisis/log/canonical-json.ts'
import type { WorkspaceDatabase } from '../../../../db/workspace-database.ts'
import type { IncidentBundle } from '../incident-bundle.ts'
import { redactJson } from './redact-json.ts'
import { redaction } from './redaction.ts'

/**
 * The incident without known names, phones and internal notes, as `unisson-incident-redacted/1`: it holds no hash and
 * no signature and cannot be imported, because what was taken out no longer verifies.
 */
export function writeRedactedJson(database: WorkspaceDatabase, bundle: IncidentBundle): string {
  const { scrub, entries } = redaction(database, bundle)
  const { header, playbook, contacts } = bundle
  const kept = redactJson({ header, playbook, entries }, scrub)
  const called = contacts.map(({ id, kind, languages, zone }, index) => ({ id, kind, languages, zone, name: `C${index + 1}` }))
  return `${canonicalJson({ format: 'unisson-incident-redacted/1', incident: kept, contacts: called })}\n`
}

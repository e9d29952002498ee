import { canonicalJson } from '../../../../../shared/domain/crisis/log/canonical-json.ts'
import type { IncidentBundle } from './incident-bundle.ts'

/** The file `unisson-incident/1`. */
export function writeIncidentJson(bundle: IncidentBundle): string {
  return `${canonicalJson({ format: 'unisson-incident/1', ...bundle })}\n`
}

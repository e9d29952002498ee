import type { JsonObject } from '../json/json-object.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { propertyOf } from '../json/property-of.ts'
import type { DerivedFlow } from './derive-flow.ts'
import { cacaoId } from '../cacao-id.ts'
import { importFields } from './import-fields.ts'
import { UNDETERMINED } from './undetermined.ts'

/** What our plan says and a file without our extension does not: a draft in an unsaid language, one phase a parallel node. */
export function foreignHead(file: JsonObject, { parallelOf }: DerivedFlow): JsonObject {
  const nodes = asObject(propertyOf(file, 'workflow'))
  const parallels = [...new Set(parallelOf.values())]
  return {
    id: propertyOf(file, 'id'),
    version: 1,
    status: 'draft',
    languages: [UNDETERMINED],
    crisisType: '',
    phases: parallels.map((key, index) => ({
      id: cacaoId('phase', key),
      title: { [UNDETERMINED]: asText(propertyOf(asObject(propertyOf(nodes, key)), 'name')) || key },
      order: (index + 1) * 10,
      parallel: true,
    })),
    fields: importFields(file),
  }
}

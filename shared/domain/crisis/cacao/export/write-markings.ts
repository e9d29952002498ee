import type { Playbook } from '../../model/playbook.ts'
import { cacaoId, isCacaoId } from '../cacao-id.ts'
import type { JsonObject } from '../json/json-object.ts'

/** The ids that the standard gives to the TLP 2.0 levels. */
const TLP: Readonly<Record<string, string>> = {
  'TLP:RED': 'marking-tlp--e828b379-4e03-4974-9ac4-e53a884c97c1',
  'TLP:AMBER': 'marking-tlp--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': 'marking-tlp--939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:GREEN': 'marking-tlp--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:CLEAR': 'marking-tlp--94868c89-83c2-464b-929b-a1a8aa3c8487',
}

const TLP_AUTHOR = 'identity--5abe695c-7bd5-4c31-8824-2528696cdbf1'

/** Handling marks as ids, and a definition for each that is words. */
export function writeMarkings({ markings, createdAt, createdBy }: Playbook): {
  readonly ids: readonly string[]
  readonly definitions: JsonObject
} {
  const definitions = new Map<string, JsonObject>()
  const ids = markings.map((marking) => {
    if (isCacaoId(marking)) return marking
    const tlp = Object.hasOwn(TLP, marking) ? TLP[marking] : undefined
    const id = tlp ?? cacaoId('marking-statement', marking)
    definitions.set(id, {
      type: tlp === undefined ? 'marking-statement' : 'marking-tlp',
      id,
      ...(tlp === undefined
        ? { created_by: cacaoId('identity', createdBy), created: createdAt, statement: marking }
        : { created_by: TLP_AUTHOR, created: '2022-10-01T00:00:00.000Z', tlpv2_level: marking }),
    })
    return id
  })
  return { ids: [...new Set(ids)], definitions: Object.fromEntries(definitions) }
}

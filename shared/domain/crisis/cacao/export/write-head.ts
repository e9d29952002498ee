import type { Playbook } from '../../model/playbook.ts'
import { cacaoId, isCacaoId } from '../cacao-id.ts'
import { addExtension } from '../extension/add-extension.ts'
import { EXTENSION_DEFINITION, EXTENSION_ID } from '../extension/extension.ts'
import { splitText } from '../extension/split-text.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'
import { writeFields } from './write-fields.ts'
import { writeMarkings } from './write-markings.ts'

/** Everything of a file but its steps and agents, over what was there; `order` lists the keys of both as our plan has them. */
export function writeHead(
  playbook: Playbook,
  base: JsonObject,
  language: string,
  order: { readonly steps: readonly string[]; readonly agents: readonly string[] },
): JsonObject {
  const { steps: _steps, roles: _roles, labels, createdAt, modifiedAt, createdBy, derivedFrom, ...plan } = playbook
  const title = splitText(playbook.title, language)
  const body = splitText(playbook.body, language)
  const markings = writeMarkings(playbook)
  const ancestors = derivedFrom.filter(isCacaoId)
  // What CACAO's own property gives back is not said twice.
  const head = {
    ...plan,
    title: title.rest,
    body: body.rest,
    ...(ancestors.length === derivedFrom.length ? {} : { derivedFrom }),
    ...(isCacaoId(createdBy) ? {} : { createdBy }),
    kept: without(playbook.kept, ['cacao', 'cacaoMore', 'cacaoSteps']),
  }
  const file: JsonObject = {
    ...without(base, [
      'name',
      'description',
      'derived_from',
      'labels',
      'markings',
      'playbook_variables',
      'data_marking_definitions',
    ]),
    type: 'playbook',
    spec_version: 'cacao-2.0',
    id: isCacaoId(playbook.id) ? playbook.id : cacaoId('playbook', playbook.id),
    name: title.said ?? Object.values(playbook.title)[0] ?? playbook.id,
    ...(body.said === undefined ? {} : { description: body.said }),
    created_by: isCacaoId(createdBy) ? createdBy : cacaoId('identity', createdBy),
    created: createdAt,
    modified: modifiedAt,
    ...some('derived_from', ancestors),
    ...some('labels', labels),
    ...some('markings', markings.ids),
    ...filled('data_marking_definitions', { ...asObject(base['data_marking_definitions']), ...markings.definitions }),
    ...filled('playbook_variables', writeFields(playbook, asObject(base['playbook_variables']) ?? {}, language)),
    extension_definitions: { ...asObject(base['extension_definitions']), [EXTENSION_ID]: EXTENSION_DEFINITION },
  }
  return addExtension(file, 'playbook_extensions', {
    type: 'unisson',
    language,
    head,
    ...order,
    ...(title.said === undefined ? { untitled: true } : {}),
    ...('cacao' in playbook.kept ? { foreign: true } : {}),
  })
}

function some(name: string, list: readonly string[]): JsonObject {
  return list.length === 0 ? {} : { [name]: list }
}

function filled(name: string, entries: JsonObject): JsonObject {
  return Object.keys(entries).length === 0 ? {} : { [name]: entries }
}

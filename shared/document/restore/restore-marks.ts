import type { DocumentMark } from '../document-json.ts'
import { DOCUMENT_SCHEMA } from '../schema.ts'
import type { MarkSpec } from '../schema.ts'
import { readRawNode } from './read-raw-node.ts'
import { restoreAttributes } from './restore-attributes.ts'
import type { RestoreContext } from './restore-context.ts'

const RANKED: readonly (readonly [string, MarkSpec])[] = Object.entries(DOCUMENT_SCHEMA.marks)

/** Known marks, each once, in rank order; a link without a safe target goes, its text stays. */
export function restoreMarks(raw: readonly unknown[], context: RestoreContext): DocumentMark[] {
  if (raw.length === 0) return []
  const given = new Map<string, unknown>()
  for (const value of raw) {
    const mark = readRawNode(value)
    if (mark === null || !Object.hasOwn(DOCUMENT_SCHEMA.marks, mark.type)) context.repair('mark-dropped', mark?.type ?? '')
    else if (!given.has(mark.type)) given.set(mark.type, mark.attributes)
  }
  const marks: DocumentMark[] = []
  for (const [type, spec] of RANKED) {
    if (!given.has(type)) continue
    const attributes = restoreAttributes(type, spec.attributes, given.get(type), context)
    if (attributes === null) context.repair('link-dropped', type)
    else marks.push(Object.keys(attributes).length === 0 ? { type } : { type, attrs: attributes })
  }
  return marks
}

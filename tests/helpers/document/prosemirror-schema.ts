import { Schema, type MarkSpec, type NodeSpec } from '@tiptap/pm/model'
import { DOCUMENT_SCHEMA } from '../../../shared/document/schema.ts'
import type { AttributeSpec, NodeSpec as OurNodeSpec } from '../../../shared/document/schema.ts'

/** A real ProseMirror schema made from the published table, to judge our JSON by ProseMirror's own rules. */
export const prosemirrorSchema = new Schema({
  nodes: Object.fromEntries(Object.entries(DOCUMENT_SCHEMA.nodes).map(([name, spec]) => [name, nodeSpec(spec)])),
  marks: Object.fromEntries(Object.entries(DOCUMENT_SCHEMA.marks).map(([name, spec]) => [name, markSpec(spec)])),
})

function nodeSpec(spec: OurNodeSpec): NodeSpec {
  return {
    attrs: attributes(spec.attributes),
    ...(spec.content === undefined ? {} : { content: spec.content }),
    ...(spec.group === undefined ? {} : { group: spec.group }),
    ...(spec.inline === undefined ? {} : { inline: true }),
  }
}

function markSpec(spec: { readonly attributes: Readonly<Record<string, AttributeSpec>> }): MarkSpec {
  return { attrs: attributes(spec.attributes) }
}

function attributes(specs: Readonly<Record<string, AttributeSpec>>): Record<string, { default?: unknown }> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, 'default' in spec ? { default: spec.default } : {}]),
  )
}

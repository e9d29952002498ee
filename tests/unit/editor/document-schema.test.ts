import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { documentExtensions } from '../../../renderer/editor/extensions/document-extensions.ts'
import { type AttributeSpec, DOCUMENT_SCHEMA, type NodeSpec } from '../../../shared/document/schema.ts'

const schema = getSchema(documentExtensions())

/** TipTap separates alternatives and groups with its own spacing; the meaning is the sequence of tokens. */
const tokens = (expression = ''): string => expression.replaceAll(/\s+/g, '')

function attributesOf(specs: Readonly<Record<string, AttributeSpec>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, 'default' in spec ? { default: spec.default } : { required: true }]),
  )
}

function attributesIn(
  attrs: Readonly<Record<string, { readonly default?: unknown }>> | undefined,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, spec]) => [
      name,
      spec.default === undefined ? { required: true } : { default: spec.default },
    ]),
  )
}

describe('the editor holds exactly what a document may hold', () => {
  it('has the same nodes and marks, marks in the same rank', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(Object.keys(DOCUMENT_SCHEMA.nodes).toSorted())
    expect(Object.keys(schema.marks)).toEqual(Object.keys(DOCUMENT_SCHEMA.marks))
  })

  it.each(Object.entries<NodeSpec>(DOCUMENT_SCHEMA.nodes))('gives %s the same content, group and attributes', (name, spec) => {
    const type = schema.nodes[name]
    expect(tokens(type?.spec.content)).toBe(tokens(spec.content))
    expect((type?.spec.group ?? '').split(' ').includes('block')).toBe(spec.group === 'block')
    expect(type?.isInline).toBe(spec.inline === true)
    expect(attributesIn(type?.spec.attrs)).toEqual(attributesOf(spec.attributes))
  })

  it.each(Object.entries(DOCUMENT_SCHEMA.marks))('gives the mark %s the same attributes', (name, spec) => {
    expect(attributesIn(schema.marks[name]?.spec.attrs)).toEqual(attributesOf(spec.attributes))
  })
})

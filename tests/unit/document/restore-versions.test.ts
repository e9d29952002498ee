import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../shared/document/document-json.ts'
import { restoreDocument } from '../../../shared/document/restore.ts'
import { DOCUMENT_SCHEMA } from '../../../shared/document/schema.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/documents/versions')
const files = readdirSync(FOLDER)

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}

/** Every node and mark type in use. */
function typesIn(node: DocumentNode): string[] {
  return [node.type, ...(node.marks ?? []).map((mark) => mark.type), ...(node.content ?? []).flatMap((child) => typesIn(child))]
}

describe('documents that were stored by earlier versions', () => {
  it('have a fixture each', () => {
    expect(files).toEqual(['v1.json', 'v2.json'])
  })

  it.each(files)('%s is read without any repair', (file) => {
    const stored = read(file)
    expect(restoreDocument(stored)).toEqual({ ok: true, document: stored, repairs: [] })
  })

  it('hold, the newest, every type', () => {
    const types = new Set(typesIn(read(files.at(-1) ?? '') as DocumentNode))
    expect(
      [...Object.keys(DOCUMENT_SCHEMA.nodes), ...Object.keys(DOCUMENT_SCHEMA.marks)].filter((type) => !types.has(type)),
    ).toEqual([])
  })
})

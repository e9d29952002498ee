import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { playbookSchema } from '../../../../shared/domain/crisis/model/playbook.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { imported } from './imported.ts'
import { publicCacao } from './public-cacao.ts'

const FILES = publicCacao()
const faultsOf = (part: string) => {
  const file = FILES.find(({ name }) => name.includes(part))
  return checkCacao(JSON.parse(file?.text ?? '{}') as JsonObject, CACAO_SCHEMA).map(
    ({ code, stepId, values }) =>
      `${code} ${stepId?.split('--')[0] ?? '-'} ${String(values['expected'] ?? Object.values(values)[0] ?? '')}`,
  )
}

describe.skipIf(FILES.length === 0)('public CACAO files', () => {
  it('are all there', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(10)
  })

  it.each(FILES)('$name comes in and goes out equal under RFC 8785', ({ text }) => {
    const playbook = imported(text)
    const { workflow = {} } = JSON.parse(text) as { readonly workflow?: Record<string, { readonly type: string }> }
    const acted = Object.entries(workflow).filter(([, { type }]) => type !== 'start' && type !== 'parallel')
    expect(playbook.steps.map(({ id }) => id).toSorted()).toEqual(acted.map(([key]) => key).toSorted())
    // Through our own JSON as well, as a library stores it.
    const stored = playbookSchema.parse(JSON.parse(JSON.stringify(playbook)))
    expect(canonicalJson(exportCacao(stored))).toBe(canonicalJson(JSON.parse(text)))
  })

  it('names the faults of the layout example: a switch without its expression, four actions that nobody does', () => {
    const faults = faultsOf('Extensions/layout')
    expect(faults.filter((fault) => fault.startsWith('schema'))).toEqual([
      'schema switch-condition switch',
      ...Array.from({ length: 4 }, () => 'schema action commands'),
    ])
    expect(faults.filter((fault) => fault.startsWith('missing-agent'))).toHaveLength(4)
  })

  it('names what passes the schema and is wrong all the same', () => {
    expect(faultsOf('locky-bart-mbc-examples.json')).toEqual([
      'unknown-target action security-category--acc1cff5-af87-4caa-8529-84b08c187653',
    ])
    expect(faultsOf('manual-playbook')).toEqual(['wrong-prefix - soarca-manual--uuid'])
  })
})

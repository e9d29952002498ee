import { globSync, readFileSync } from 'node:fs'
import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { playbookSchema } from '../../../../shared/domain/crisis/model/playbook.ts'
import { arbitraryPlaybook } from './arbitrary-playbook.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { imported } from './imported.ts'

const FOLDER = new URL('../../../../resources/playbooks/', import.meta.url)
const SHIPPED = globSync('*.json', { cwd: FOLDER.pathname }).toSorted()

/** 1,000 in CI; `UNISSON_CACAO_RUNS` for more. */
const RUNS = Number(process.env['UNISSON_CACAO_RUNS'] ?? 1000)

describe('ours to CACAO to ours', () => {
  it(`gives back ${RUNS} random playbooks, and writes files without fault`, { timeout: 300_000 }, () => {
    assert(
      property(arbitraryPlaybook, (playbook) => {
        const file = exportCacao(playbook)
        // A loop that a plan has stays one; nothing else may be wrong with a file of ours.
        expect(checkCacao(file, CACAO_SCHEMA).filter(({ code }) => code !== 'cycle-without-exit')).toEqual([])
        expect(canonicalJson(imported(file))).toBe(canonicalJson(playbook))
      }),
      { numRuns: RUNS },
    )
  })

  it.each(SHIPPED)('gives back %s, and its file has no fault', (name) => {
    const playbook = playbookSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
    const file = exportCacao(playbook)
    expect(checkCacao(file, CACAO_SCHEMA)).toEqual([])
    expect(canonicalJson(imported(file))).toBe(canonicalJson(playbook))
  })

  it('ships eight', () => {
    expect(SHIPPED).toHaveLength(8)
  })
})

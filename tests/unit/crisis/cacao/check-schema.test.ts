import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import { checkSchema } from '../../../../shared/domain/crisis/cacao/schema/check-schema.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import { playbookFixture } from '../playbook-fixture.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { damaged } from './damaged.ts'
import { action, END, fileOf, node } from './file-kit.ts'
import { publicCacao } from './public-cacao.ts'

/** An independent draft-07 validator, the one that the schemas were published with in mind. */
const validate = new Ajv({ strict: false, allErrors: true }).compile(CACAO_SCHEMA)

const FILES: readonly unknown[] = [
  exportCacao(playbookFixture()),
  fileOf(node('action', 3), { [node('action', 3)]: action(END) }),
  ...publicCacao().map(({ text }) => JSON.parse(text) as unknown),
]
describe('the schema of CACAO 2.0', () => {
  it('agrees with an independent validator on 2,000 damaged files, whatever the place', () => {
    const random = seededRandom('cacao schema')
    let refused = 0
    for (let run = 0; run < 2000; run += 1) {
      const value = damaged(FILES[run % FILES.length], random)
      const isValid = validate(value)
      if (!isValid) refused += 1
      expect(checkSchema(value, CACAO_SCHEMA).length === 0, JSON.stringify(value)).toBe(isValid)
    }
    // Both kinds must be there for the agreement to mean something.
    expect(refused).toBeGreaterThan(400)
    expect(refused).toBeLessThan(1800)
  })

  it('ships with its licence', async () => {
    const { readFile } = await import('node:fs/promises')
    const licence = await readFile(new URL('../../../../resources/schemas/cacao/LICENSE', import.meta.url), 'utf8')
    expect(licence).toContain('Apache License')
  })
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { publishedSchemas } from '../../../helpers/published-schemas.ts'
import { sampleReport } from '../../../helpers/sample-report.ts'

const schemas = publishedSchemas()
// Formats are said beside a pattern that checks them, so Ajv needs none of its own.
const ajv = new Ajv2020({ validateFormats: false })

function file(statement: object) {
  return { format: 'unisson-messages/1', points: [{ id: 'tp-1', statement }] }
}

describe('published schemas', () => {
  it.each(Object.keys(schemas))('%s is in step with the program (vitest -u rewrites it)', async (name) => {
    await expect(schemas[name]).toMatchFileSnapshot(`../../../../resources/schemas/${name}`)
  })

  it('accepts a report and refuses a changed one', () => {
    const validate = ajv.compile(JSON.parse(schemas['unisson-report-1.schema.json'] ?? '') as object)
    expect(validate(sampleReport())).toBe(true)
    expect(validate({ ...sampleReport(), score: 101 })).toBe(false)
  })

  it('accepts the smallest messages file, and refuses a statement without a language or in an unknown one', () => {
    const validate = ajv.compile(JSON.parse(schemas['unisson-messages-1.schema.json'] ?? '') as object)
    expect(validate(file({ fr: 'La France condamne.' }))).toBe(true)
    expect(validate(file({}))).toBe(false)
    expect(validate(file({ xx: 'La France condamne.' }))).toBe(false)
    expect(validate({ ...file({ fr: 'a' }), format: 'unisson-messages/2' })).toBe(false)
  })
})

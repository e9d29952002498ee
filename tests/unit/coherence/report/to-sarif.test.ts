import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { sarifUri } from '../../../../shared/coherence/report/to-sarif-uri.ts'
import { toSarif } from '../../../../shared/coherence/report/to-sarif.ts'
import { SAMPLE_TEXT, sampleDocument, sampleFinding, sampleReport } from '../../../helpers/sample-report.ts'
import { SARIF_SUBSET_SCHEMA } from '../../../helpers/sarif-subset-schema.ts'

const validate = new Ajv2020().compile(SARIF_SUBSET_SCHEMA)

interface Log {
  readonly runs: readonly { readonly results: readonly Readonly<Record<string, unknown>>[] }[]
}

function logOf(offsetsAreFile: boolean): Log {
  const document = sampleDocument({
    findings: [
      sampleFinding(),
      sampleFinding({ rule: 'term-preferred', severity: 'info', point: null, evidence: null, suggestion: null }),
      sampleFinding({ rule: 'omission', start: 0, end: 0, text: '', suggestion: null, evidence: null }),
    ],
  })
  return JSON.parse(
    toSarif(sampleReport([document]), [{ path: document.path, text: SAMPLE_TEXT, offsetsAreFile }], '1.2.3'),
  ) as Log
}

describe('toSarif', () => {
  it.each([true, false])('is a SARIF 2.1.0 log (offsets of the file: %s)', (offsetsAreFile) => {
    validate(logOf(offsetsAreFile))
    expect(validate.errors).toBeNull()
  })

  it('is a log without documents too', () => {
    validate(JSON.parse(toSarif(sampleReport([]), [], '1.2.3')))
    expect(validate.errors).toBeNull()
  })

  it('points at the words by line, column and offset, and brings the fix', () => {
    const [result] = logOf(true).runs[0]?.results ?? []
    const start = SAMPLE_TEXT.indexOf('15')
    expect(result).toMatchObject({
      ruleId: 'figure-mismatch',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'notes/communiqu%C3%A9%20du%204.md' },
            region: { startLine: 2, startColumn: 30, endLine: 2, endColumn: 32, charOffset: start, charLength: 2 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '12' } }] }] }],
    })
  })

  it('gives no region and no fix where offsets are not those of the file', () => {
    const [result] = logOf(false).runs[0]?.results ?? []
    expect(JSON.stringify(result)).not.toContain('region')
    expect(result).not.toHaveProperty('fixes')
    expect(result).toMatchObject({ properties: { start: SAMPLE_TEXT.indexOf('15') } })
  })

  it('refuses what is not a log: the schema can fail', () => {
    expect(validate({ ...logOf(true), version: '2.0.0' })).toBe(false)
    expect(validate({ ...logOf(true), verdict: 'ok' })).toBe(false)
  })
})

describe('sarifUri', () => {
  it.each([
    ['a b.md', 'a%20b.md'],
    ['/srv/é.md', 'file:///srv/%C3%A9.md'],
    ['C:\\textes\\a.md', 'file:///C:/textes/a.md'],
    ['-', '-'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('%j is %s', (path, uri) => {
    expect(sarifUri(path)).toBe(uri)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyProfile } from '../../../../shared/coherence/engine/apply-profile.ts'
import { profileOf } from '../../../../shared/coherence/engine/profile-of.ts'
import type { Profile } from '../../../../shared/coherence/engine/profile-schema.ts'
import { sampleReport } from '../../../helpers/sample-report.ts'

const FOLDER = join(import.meta.dirname, '../../../../resources/profiles')

function read(value: unknown): Profile {
  const found = profileOf(value)
  if (!found.ok) throw new Error(found.problem)
  return found.profile
}

const profile = (rest: Readonly<Record<string, unknown>>) => read({ format: 'unisson-profile/1', name: 'x', ...rest })
const [report] = sampleReport().documents
if (report === undefined) throw new Error('the sample has no document')
const severities = (rest: Readonly<Record<string, unknown>>, text = {}) =>
  applyProfile(report, profile(rest), text).findings.map(({ rule, severity }) => `${rule} ${severity}`)
const first = report.findings[0]?.rule ?? ''
const others = report.findings.slice(1).map(({ rule, severity }) => `${rule} ${severity}`)

describe('rule profiles', () => {
  it('change a severity and leave the rest of the report', () => {
    const changed = applyProfile(report, profile({ rules: { [first]: 'info' } }), {})
    expect(changed.findings[0]).toEqual({ ...report.findings[0], severity: 'info' })
    expect(changed.findings.slice(1)).toEqual(report.findings.slice(1))
    expect(changed.coverage).toEqual(report.coverage)
    expect(changed.checked).toEqual(report.checked)
  })

  it('take a rule out, and say that it was not checked', () => {
    const changed = applyProfile({ ...report, checked: [first, 'expired'] }, profile({ rules: { [first]: 'off' } }), {})
    expect(changed.findings.map(({ rule }) => rule)).not.toContain(first)
    expect(changed.checked).toEqual(['expired'])
  })

  it('do nothing when they name nothing', () => {
    expect(applyProfile(report, profile({}), {})).toEqual(report)
  })

  it('follow the mission and the document type, the later override first', () => {
    const overrides = [
      { missions: ['BKO'], rules: { [first]: 'off' } },
      { documentTypes: ['post'], rules: { [first]: 'warning' } },
      { missions: ['DKR'], documentTypes: ['post'], rules: { [first]: 'info' } },
    ]
    const all = (severity: string) => [`${first} ${severity}`, ...others]
    expect(severities({ overrides })).toEqual(all('error'))
    expect(severities({ overrides }, { mission: 'BKO' })).toEqual(others)
    expect(severities({ overrides }, { mission: 'BKO', documentType: 'post' })).toEqual(all('warning'))
    expect(severities({ overrides }, { mission: 'DKR', documentType: 'post' })).toEqual(all('info'))
    expect(severities({ overrides }, { mission: 'DKR', documentType: 'speech' })).toEqual(all('error'))
  })

  it('refuse rules that do not exist, by name, wherever they stand', () => {
    const found = profileOf({
      format: 'unisson-profile/1',
      name: 'x',
      rules: { 'figure-mismatsh': 'off', omission: 'off' },
      overrides: [{ missions: ['BKO'], rules: { 'late-message': 'info' } }],
    })
    expect(found).toMatchObject({ ok: false })
    if (!found.ok)
      expect(found.problem).toMatch(/^unknown rules "figure-mismatsh", "late-message"; the rules are figure-mismatch, /)
  })

  it.each([
    [{ name: 'x' }, 'format'],
    [{ format: 'unisson-profile/1', name: 'x', rules: { omission: 'fatal' } }, 'rules.omission'],
    [{ format: 'unisson-profile/1', name: 'x', rule: {} }, 'unknown key rule'],
    [null, 'must be an object'],
    [[], 'must be an object'],
  ])('say what is wrong with %j', (value, words) => {
    const found = profileOf(value)
    expect(found.ok ? '' : found.problem).toContain(words)
  })

  it.each(readdirSync(FOLDER))('%s is a profile', (name) => {
    expect(profileOf(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).ok).toBe(true)
  })
})

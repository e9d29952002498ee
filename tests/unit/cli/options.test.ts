import { describe, expect, it } from 'vitest'
import { fails } from '../../../electron/cli/options/fails.ts'
import { parseNow } from '../../../electron/cli/options/parse-now.ts'
import { reportUi } from '../../../electron/cli/options/report-ui.ts'
import { sampleFinding } from '../../helpers/sample-report.ts'

describe('parseNow', () => {
  it.each(['2026-03-01', '2026-02-28T09:00Z', '2028-02-29T09:00:30+01:00', '2026-03-01T00:30:00.123-05:00'])(
    'takes %s as it is written',
    (value) => {
      expect(parseNow(value)).toBe(value)
    },
  )

  it.each(['2026-03-01T09:00', '2026-02-30', '2026-13-01', '2026-02-30T09:00Z', 'demain', '1772355600', ''])(
    'refuses %j',
    (value) => {
      expect(() => parseNow(value)).toThrow(/expected a date/)
    },
  )
})

describe('reportUi', () => {
  it.each([
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [undefined, { LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
    [undefined, { LANG: 'frr_DE' }, 'en'],
    [undefined, {}, 'en'],
    ['fr', { LANG: 'en_US' }, 'fr'],
  ] as const)('--ui %s with %j speaks %s', (asked, environment, ui) => {
    expect(reportUi(asked, environment)).toBe(ui)
  })
})

describe('fails', () => {
  it.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['info', 'warning', false],
    ['error', 'never', false],
  ] as const)('a finding of severity %s with --fail-on %s: %s', (severity, failOn, failed) => {
    expect(fails([sampleFinding({ severity })], failOn)).toBe(failed)
  })
})

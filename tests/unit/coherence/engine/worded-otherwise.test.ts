import { describe, expect, it } from 'vitest'
import { DEPARTURES_WORDED_OTHERWISE } from './departures-worded-otherwise-cases.ts'
import { EXCHANGED } from './exchanged-cases.ts'
import { FIGURES_WORDED_OTHERWISE } from './figures-worded-otherwise-cases.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'
import { OWN_LANGUAGE } from './own-language-cases.ts'
import { PARTS_OF_POINTS } from './parts-of-points-cases.ts'
import { WORDED_OTHERWISE } from './worded-otherwise-cases.ts'
import { WRITTEN_OTHERWISE } from './written-otherwise-cases.ts'

const checker = await loadChecker()
const NOW = '2026-03-10T09:00Z'

/** Errors and warnings on a text, each as "rule: the words it stands on" ("rule (warning): …"). */
function said(language: string, approved: string, text: string): readonly string[] {
  const prepared = checker.prepare(messagesOf([{ id: 'tp', statement: { [language]: approved } }]))
  const { findings } = checker.check({ path: 'text', text, language: language as 'fr', now: NOW }, prepared)
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => `${finding.rule}${finding.severity === 'warning' ? ' (warning)' : ''}: ${finding.text}`)
}

describe.each(
  Object.entries({
    ...WORDED_OTHERWISE,
    ...FIGURES_WORDED_OTHERWISE,
    ...DEPARTURES_WORDED_OTHERWISE,
    ...OWN_LANGUAGE,
    ...PARTS_OF_POINTS,
    ...EXCHANGED,
    ...WRITTEN_OTHERWISE,
  }),
)('%s', (_, cases) => {
  it.each(cases)('%s: %s | %s', (language, approved, text, ...expected) => {
    expect(said(language, approved, text)).toEqual(expected)
  })
})

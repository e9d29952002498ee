import { describe, expect, it } from 'vitest'
import type { CheckInput } from '../../../../shared/coherence/engine/checker.ts'
import { notCheckedBecause } from '../../../../shared/coherence/engine/not-checked-because.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const GAO = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
const OTHER = "Les services consulaires de l'ambassade rouvriront lundi matin."
const check = (points: readonly Record<string, unknown>[], text: string, rest: Partial<CheckInput> = {}) =>
  checker.check({ path: 't', text, language: 'fr', now: '2026-03-06T09:00Z', ...rest }, checker.prepare(messagesOf(points)))

describe('omission and coverage', () => {
  it('misses a mandatory point that binds the mission, at the end of the text', () => {
    const { findings, coverage } = check([{ id: 'a', mandatory: true, statement: { fr: GAO } }], OTHER)
    expect(findings).toMatchObject([
      { rule: 'omission', severity: 'error', start: OTHER.length, end: OTHER.length, suggestion: GAO },
    ])
    expect(coverage).toMatchObject([{ point: 'a', status: 'omitted', mandatory: true, span: null }])
  })

  it('asks nothing of a text that the point does not bind', () => {
    const silent = (point: Record<string, unknown>, rest: Partial<CheckInput> = {}) =>
      expect(check([{ id: 'a', statement: { fr: GAO }, ...point }], OTHER, rest).findings).toEqual([])
    silent({ mandatory: false })
    silent({ mandatory: true, missions: ['NBO'] })
    silent({ mandatory: true, missions: ['NBO'] }, { mission: 'BKO' })
    silent({ mandatory: true, classification: 'restricted' })
    silent({ mandatory: true, validFrom: '2026-04-01' })
    silent({ mandatory: true, validUntil: '2026-01-01' })
    silent({ mandatory: true, embargoUntil: '2026-04-01' })
    expect(
      check([{ id: 'a', mandatory: true, missions: ['NBO'], statement: { fr: GAO } }], OTHER, { mission: 'NBO' }).findings,
    ).toHaveLength(1)
    expect(
      check([{ id: 'a', mandatory: true, classification: 'restricted', statement: { fr: GAO } }], OTHER, {
        level: 'confidential',
      }).findings,
    ).toHaveLength(1)
  })

  it('notes a figure that a mandatory point lost, as information', () => {
    const { findings, coverage } = check(
      [{ id: 'a', mandatory: true, statement: { fr: GAO } }],
      "La France condamne l'attaque du 3 mars à Gao.",
    )
    expect(findings).toMatchObject([
      { rule: 'omission', severity: 'info', reasons: ['slot-lost'], evidence: { pointText: '12 morts' } },
    ])
    expect(coverage).toMatchObject([{ status: 'partial' }])
  })

  it('finds the sentences of a long point wherever they are', () => {
    const statement = `${GAO} Elle appelle les autorités maliennes à protéger les civils.`
    const text = `Elle appelle les autorités maliennes à protéger les civils.\n\n${OTHER}\n\n${GAO}`
    expect(check([{ id: 'a', mandatory: true, statement: { fr: statement } }], text)).toMatchObject({
      findings: [],
      coverage: [{ status: 'relayed' }],
    })
    expect(check([{ id: 'a', mandatory: true, statement: { fr: statement } }], GAO).coverage).toMatchObject([
      { status: 'partial' },
    ])
  })

  it('counts a point relayed inside a quotation, without judging the quotation', () => {
    const quoted = `« ${GAO.replace('12', '15')} », a déclaré le ministre russe.`
    const { findings, coverage } = check([{ id: 'a', mandatory: true, statement: { fr: GAO } }], quoted)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(coverage).toHaveLength(1)
  })

  it('says what it cannot check instead of guessing', () => {
    const report = check([{ id: 'a', mandatory: true, statement: { fr: GAO } }], 'تدين فرنسا الهجوم الذي وقع في غاو.', {
      language: 'ar',
    })
    expect(report.findings).toEqual([])
    expect(report.coverage).toMatchObject([{ status: 'not-checked' }])
    expect(report.notChecked).toMatchObject([
      { start: 0, code: 'no-approved-variant', language: 'ar', reason: 'no approved variant in ar' },
    ])
  })

  it('keeps the published sentence of each reason beside its code', () => {
    expect(notCheckedBecause('no-approved-variant', 'ja')).toEqual({
      code: 'no-approved-variant',
      language: 'ja',
      reason: 'no approved variant in ja',
    })
    expect(notCheckedBecause('no-lexicon', 'tr').reason).toBe('no lexicon for tr')
  })

  it('compares with the closest point when two say nearly the same', () => {
    const points = [
      { id: 'gao', statement: { fr: GAO } },
      { id: 'kidal', statement: { fr: "La France condamne l'attaque du 10 avril à Kidal, qui a fait 30 morts." } },
    ]
    expect(check(points, points[1]?.statement.fr ?? '').findings).toEqual([])
    expect(check(points, "La France condamne l'attaque du 10 avril à Kidal, qui a fait 31 morts.").findings).toMatchObject([
      { rule: 'figure-mismatch', point: 'kidal' },
    ])
  })

  it('aligns a translation with the only approved variant through its anchors', () => {
    const points = [
      { id: 'a', mandatory: true, statement: { en: 'France condemns the attack of 3 March in Gao, which killed 12 people.' } },
    ]
    expect(check(points, GAO)).toMatchObject({ findings: [], coverage: [{ status: 'relayed' }] })
  })
})

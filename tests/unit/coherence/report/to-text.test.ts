import { describe, expect, it } from 'vitest'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'
import { RULE_IDS } from '../../../../shared/coherence/model/finding.ts'
import { toText } from '../../../../shared/coherence/report/to-text.ts'
import { SAMPLE_TEXT, sampleDocument, sampleFinding, sampleReport } from '../../../helpers/sample-report.ts'
import { messagesOf } from '../engine/messages-of.ts'

const { messages } = parseMessages(
  JSON.stringify({
    format: 'unisson-messages/1',
    points: [
      { id: 'tp-1', topic: 'sahel', statement: { fr: "La France condamne l'attaque de Gao, qui a fait 12 morts." } },
      { id: 'tp-2', statement: { en: 'France calls for calm.' } },
    ],
  }),
)
const document = sampleDocument()
const sources = [{ path: document.path, text: SAMPLE_TEXT, offsetsAreFile: true }]

describe('toText', () => {
  it('shows both spans, why, the suggestion and the place, in French', () => {
    const text = toText(sampleReport(), sources, messages, 'fr')
    expect(text).toContain('notes/communiqué du 4.md · fr · 1 erreur')
    expect(text).toMatch(/● Chiffre différent \(erreur\) +15 ≠ 12 morts\n/)
    expect(text).toContain('qui a fait ⟦15⟧ morts')
    expect(text).toContain('qui a fait ⟦12⟧ morts.\u202f»   tp-1 · sahel · fr')
    expect(text).toContain('(alignement 0,80\u00a0: Gao, attaque)')
    expect(text).toContain('Le point approuvé dit «\u202f12\u202f», le texte «\u202f15\u202f»')
    expect(text).toMatch(/Remplacer par +12/)
    expect(text).toContain('ligne 2, colonne 30 (figure-mismatch)')
    expect(text).toContain('1 point comparé, 1 non vérifié')
    expect(text).toContain('tp-2 · pas de version approuvée en français')
  })

  it('speaks English too, and says so when nothing was found', () => {
    const text = toText(sampleReport([{ ...document, findings: [], notChecked: [] }]), sources, messages, 'en')
    expect(text).toContain('No departure found.')
    expect(text).toContain('1 point compared, 1 not checked')
    expect(text).toContain('Score 100 of 100')
  })

  it('names a place as a place, a level in words, and a marking by what it marks', () => {
    const place = sampleFinding({ rule: 'actor-mismatch', expected: 'city:gao', actual: 'city:bamako', text: 'Bamako' })
    const marking = sampleFinding({
      rule: 'classified-leak',
      point: null,
      evidence: null,
      suggestion: null,
      reasons: ['marking-line'],
      text: 'CONFIDENTIEL',
      expected: 'public',
      actual: 'confidential',
    })
    const embargo = { ...marking, reasons: ['embargo-line'], text: 'SOUS EMBARGO JUSQU’AU 5 MARS', actual: 'restricted' }
    const text = toText(sampleReport([{ ...document, findings: [place, marking, embargo] }]), sources, messages, 'fr')
    expect(text).toContain('● Autre lieu (erreur)')
    expect(text).not.toContain('Autre acteur')
    expect(text).toMatch(/Contenu classifié \(erreur\) +confidentiel > public\n/)
    expect(text).toContain(
      'La mention «\u202fCONFIDENTIEL\u202f» est celle d’un texte confidentiel, celui-ci est vérifié comme public',
    )
    expect(text).toContain('annonce un embargo, ce texte est public')
  })

  it('tells a point that was replaced from one that is contradicted', () => {
    const finding = sampleFinding({ rule: 'superseded', expected: 'tp-2' })
    const text = toText(sampleReport([{ ...document, findings: [finding] }]), sources, messages, 'fr')
    expect(text).toContain('tp-1 · relayé, mais remplacé depuis')
    expect(text).not.toContain('contredit')
  })

  it.each([
    [
      'fr',
      'sous embargo jusqu’au 5 avril 2026 à 09:00 UTC',
      'valable du 1er mars 2026 au 3 mars 2026',
      'secret, alors que ce texte est public',
    ],
    [
      'en',
      'under embargo until 5 April 2026 at 09:00 UTC',
      'valid from 1 March 2026 until 3 March 2026',
      'secret, but this text is public',
    ],
  ] as const)(
    'says until when, since when and which level instead of the same sentence twice, in %s',
    (ui, embargo, valid, level) => {
      const statement = { fr: 'La France\u00a0condamne l’attaque de Gao.' }
      const file = messagesOf([{ id: 'tp-1', statement, validFrom: '2026-03-01' }])
      const same = 'La France condamne l’attaque de Gao.'
      const { evidence } = sampleFinding()
      const base = {
        start: 0,
        end: same.length,
        text: same,
        suggestion: null,
        evidence: evidence && {
          ...evidence,
          pointText: statement.fr,
          pointStart: 0,
          pointEnd: statement.fr.length,
          pointLanguage: 'fr',
        },
      }
      const findings = [
        sampleFinding({ ...base, rule: 'embargoed', expected: '2026-04-05T09:00Z' }),
        sampleFinding({ ...base, rule: 'expired', expected: '2026-03-03' }),
        sampleFinding({ ...base, rule: 'classified-leak', expected: 'public', actual: 'secret' }),
      ]
      const text = toText(
        sampleReport([{ ...document, findings }]),
        [{ path: document.path, text: same, offsetsAreFile: true }],
        file,
        ui,
      )
      for (const standing of [embargo, valid, level]) expect(text).toContain(`tp-1 · fr · ${standing}\n`)
      expect(text.replaceAll('\u00a0', ' ').split(same)).toHaveLength(findings.length + 1)
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    },
  )

  it.each(['fr', 'en'] as const)('says why in sentences, with a capital and one full stop, in %s', (ui) => {
    const findings = RULE_IDS.map((rule) => sampleFinding({ rule, fingerprint: rule }))
    const text = toText(sampleReport([{ ...document, findings }]), sources, messages, ui)
    const reasons = text.split('\n').filter((line) => /^ +(?:Pourquoi|Why) /.test(line))
    expect(reasons).toHaveLength(RULE_IDS.length)
    for (const reason of reasons) expect(reason).toMatch(/^ +(?:Pourquoi|Why) +[\p{Lu}\d«“"].*[^.]\.$/u)
  })

  it('lets no control or direction character of a text through to the terminal', () => {
    const hostile = '\u001b[31mrouge\u202e 15 \u0007morts'
    const finding = sampleFinding({
      start: hostile.indexOf('15'),
      end: hostile.indexOf('15') + 2,
      message: 'a\u001b]0;title\u0007b\nc',
    })
    const text = toText(
      sampleReport([{ ...document, findings: [finding] }]),
      [{ path: document.path, text: hostile, offsetsAreFile: true }],
      messages,
      'fr',
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  })
})

import { describe, expect, it } from 'vitest'
import { markText } from '../../../../shared/coherence/report/html/mark-text.ts'
import { quoteSpeakers } from '../../../../shared/coherence/report/html/quote-speakers.ts'
import { toHtml } from '../../../../shared/coherence/report/html/to-html.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const HEAD = {
  type: 'communique',
  status: 'in-review',
  topic: 'Sahel',
  mission: 'Ambassade à Bamako',
  author: 'A. <Martin>',
} as const
const NOW = '2026-03-10T09:00:00Z'
const checker = await loadChecker()

function page(statement: string, text: string, ui: 'fr' | 'en', accept = false): string {
  const messages = messagesOf([{ id: 'tp-1', mandatory: true, statement: { fr: statement } }])
  const document = checker.check({ path: 'd', text, language: 'fr', now: NOW }, checker.prepare(messages))
  const [first] = document.findings
  const waivers =
    accept && first
      ? [
          {
            id: 'w',
            documentId: 'd',
            fingerprint: first.fingerprint,
            rule: first.rule,
            pointId: 'tp-1',
            reason: 'Bilan <actualisé>',
            author: 'A. Martin',
            createdAt: NOW,
          },
        ]
      : []
  return toHtml({ title: 'Déclaration & co', head: HEAD, document, text, points: messages.points, waivers, now: NOW }, ui)
}

const STATEMENT = "La France condamne l'attaque de Gao, qui a fait 12 morts."
const TEXT = "Bamako, le 10 mars.\nLa France condamne l'attaque de Gao, qui a fait 15 morts.\n<script>alert(1)</script>"

describe('the report on paper', () => {
  it('marks the text, shows both sides, and says the score with its formula', () => {
    const html = page(STATEMENT, TEXT, 'fr')
    expect(html).toContain('qui a fait <mark class="error">15</mark><sup>1</sup> morts.')
    expect(html).toContain('qui a fait <mark>12</mark> morts.')
    expect(html).toContain('Erreur · Chiffre différent')
    expect(html).toMatch(/Score \d+ sur 100/)
    expect(html).toContain('moins 20 par erreur')
    expect(html).toContain('obligatoire</td><td>contredit')
  })

  it('lets nothing of the text become markup, and asks for nothing from outside', () => {
    const html = page(STATEMENT, TEXT, 'en')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script')
    expect(html).toContain('Déclaration &amp; co')
    expect(html).toContain("default-src 'none'")
  })

  it('sets accepted findings apart, with who and why, and does not count them', () => {
    const html = page(STATEMENT, TEXT, 'fr', true)
    expect(html).toContain('Écarts acceptés (1)')
    expect(html).toContain('Bilan &lt;actualisé&gt;')
    expect(html).toContain('Accepté par A. Martin le 10 mars 2026 à 09:00 UTC')
    expect(html).toContain('Score 100 sur 100')
    expect(html).not.toContain('<mark class="error">')
  })

  it('says what the text is, whose, in which language, and against how much it was checked', () => {
    const html = page(STATEMENT, TEXT, 'fr')
    for (const fact of [
      'Communiqué',
      'En relecture',
      'Ambassade à Bamako',
      'Sahel',
      'A. &lt;Martin&gt;',
      'français',
      '10 mars 2026 à 09:00 UTC',
      '1 point comparé',
    ])
      expect(html).toContain(`<dd>${fact}</dd>`)
  })

  it('numbers what stands before what was accepted', () => {
    const text = "La France condamne l'attaque de Gao, qui a fait 15 morts, et celle de Ménaka, qui a fait 4 morts."
    const html = page(
      "La France condamne l'attaque de Gao, qui a fait 12 morts, et celle de Ménaka, qui a fait 3 morts.",
      text,
      'fr',
      true,
    )
    const order = html.indexOf('Écarts acceptés')
    expect(html).toContain('<mark class="error">4</mark><sup>1</sup>')
    expect(html.indexOf('<span class="number">1</span>')).toBeLessThan(order)
    expect(html.indexOf('<span class="number">2</span>')).toBeGreaterThan(order)
  })

  it('calls a replaced point replaced, and names its successor by its words', () => {
    const messages = messagesOf([
      { id: 'point-0b7e', statement: { fr: "La France déplore l'incident du marché de Ségou, qui a fait 3 morts." } },
      {
        id: 'point-77aa',
        supersedes: 'point-0b7e',
        statement: { fr: 'La France condamne le crime de Ségou, qui a fait 30 morts.' },
      },
    ])
    const text = "La France déplore l'incident du marché de Ségou, qui a fait 3 morts."
    const document = checker.check({ path: 'd', text, language: 'fr', now: NOW }, checker.prepare(messages))
    const report = { title: 't', head: HEAD, document, text, points: messages.points, waivers: [], now: NOW }
    const html = toHtml(report, 'fr')
    expect(html).toContain('relayé, mais remplacé depuis')
    expect(html).toContain('un point que «\u202fLa France condamne le crime de Ségou, qui a fait 30 morts.\u202f» a remplacé')
    expect(toHtml(report, 'en')).toContain(
      'a point that “La France condamne le crime de Ségou, qui a fait 30 morts.” has replaced',
    )
    expect(html + toHtml(report, 'en')).not.toContain('point-')
  })

  it('quotes the original of a translation under its title', () => {
    const source = { path: 'document-1f', text: 'The attack in Gao killed 12 people.', language: 'en' } as const
    const text = 'L’attaque de Gao a fait 15 morts.'
    const { blocks } = checker.compareTranslation(source, { path: 'd', text, language: 'fr' }, NOW)
    const own = checker.check({ path: 'd', text, language: 'fr', now: NOW }, checker.prepare(messagesOf([])))
    const document = { ...own, findings: blocks.flatMap(({ findings }) => findings) }
    const names = new Map([['document-1f', 'Statement <on> Gao']])
    const html = toHtml({ title: 't', head: HEAD, document, text, points: [], names, waivers: [], now: NOW }, 'fr')
    expect(html).toContain('<dt>Original</dt>')
    expect(html).toContain('<small>Statement &lt;on&gt; Gao · anglais</small>')
    expect(html).not.toContain('document-1f')
  })

  it('lists every point that was compared, those that a text may leave out too', () => {
    const messages = messagesOf([
      { id: 'tp-1', mandatory: true, statement: { fr: STATEMENT } },
      { id: 'tp-2', mandatory: false, statement: { fr: 'Le sommet de Nairobi commence le 4 mai.' } },
    ])
    const document = checker.check({ path: 'd', text: TEXT, language: 'fr', now: NOW }, checker.prepare(messages))
    const html = toHtml({ title: 't', head: HEAD, document, text: TEXT, points: messages.points, waivers: [], now: NOW }, 'fr')
    expect(html).toContain('2 points comparés')
    expect(html.match(/<tr class=/g)).toHaveLength(2)
    expect(html).toMatch(/class="not-relayed"><td[^>]*>Le sommet de Nairobi commence le 4 mai\.<\/td><td><\/td><td>non repris/)
  })

  it('says who speaks, the name of the rule, and the time of its zone', () => {
    const messages = messagesOf([{ id: 'tp-1', mandatory: true, statement: { fr: STATEMENT } }])
    const document = checker.check({ path: 'd', text: TEXT, language: 'fr', now: NOW }, checker.prepare(messages))
    const end = TEXT.indexOf('morts.') + 'morts.'.length
    const blocks = [
      { start: 0, end: 19, level: 0, speaker: null },
      { start: 20, end, level: 0, speaker: 'Claire <Duval>' },
      { start: end + 1, end: TEXT.length, level: 0, speaker: '' },
    ]
    const report = { title: 't', head: HEAD, document, text: TEXT, points: messages.points, waivers: [], now: NOW }
    const html = toHtml({ ...report, speakers: quoteSpeakers(blocks), zone: 'Europe/Paris' }, 'fr')
    expect(html).toContain('morts.</p><p class="speaker">— Claire &lt;Duval&gt;</p><p>')
    expect(html).toContain('Règle\u00a0: Chiffre différent')
    expect(html).not.toContain('figure-mismatch')
    expect(html).toContain('<dd>10 mars 2026 à 10:00 (Paris)</dd>')
  })

  it('says so when nothing departs, and when the point is absent', () => {
    expect(page(STATEMENT, STATEMENT, 'fr')).toContain('Aucun écart relevé.')
    expect(page(STATEMENT, 'Le sommet a commencé.', 'fr')).toContain('Absent du texte')
  })
})

describe('markText', () => {
  it('marks overlapping spans piece by piece, the gravest first, and never over a line end', () => {
    const text = 'un deux\ntrois'
    expect(
      markText(text, [
        { start: 0, end: 7, number: 1, severity: 'warning' },
        { start: 3, end: 13, number: 2, severity: 'error' },
      ]),
    ).toBe(
      '<p><mark class="warning">un </mark><mark class="error">deux</mark><sup>1</sup></p><p><mark class="error">trois</mark><sup>2</sup></p>',
    )
  })
})

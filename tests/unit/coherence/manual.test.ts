import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import { parseMessages } from '../../../shared/coherence/messages/parse-messages.ts'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'

const RESOURCES = join(import.meta.dirname, '../../../resources')
const FOLDER = join(RESOURCES, 'manual/rules')
const read = (rule: string, language: string) => readFileSync(join(FOLDER, `${rule}.${language}.md`), 'utf8')

const HEADINGS = {
  en: ['What it says', 'What fires it', 'What does not', 'Examples', 'What to do'],
  fr: ['Ce que dit la règle', 'Ce qui la déclenche', 'Ce qui ne la déclenche pas', 'Exemples', 'Que faire'],
} as const
const SEVERITY = { en: /· (?:error|warning|note)/, fr: /· (?:erreur|avertissement|remarque)/ } as const
const PAGES = RULE_IDS.flatMap((rule) => (['en', 'fr'] as const).map((language) => ({ rule, language })))

/** Rules whose examples are pairs of an approved sentence and a text, which the checker itself can read. */
const PAIRED = [
  'figure-mismatch',
  'date-mismatch',
  'actor-mismatch',
  'role-swap',
  'polarity-flip',
  'stance-shift',
  'commitment-shift',
  'quantifier-shift',
] as const
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  German: 'de',
  Spanish: 'es',
  anglais: 'en',
  français: 'fr',
  allemand: 'de',
  espagnol: 'es',
}

const rows = (page: string) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

describe('the manual of the rules', () => {
  it('has one page in English and one in French for each rule, and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(PAGES.map(({ rule, language }) => `${rule}.${language}.md`).toSorted())
  })

  it.each(PAGES)('$rule ($language) has the shape of every page', ({ rule, language }) => {
    const page = read(rule, language)
    expect(page).toMatch(/^# [^\n`]+\n\n/)
    const [, , line = ''] = page.split('\n')
    expect(line).toContain(`\`${rule}\` ·`)
    expect(line).toMatch(SEVERITY[language])
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS[language])
    for (const section of page.split(/^## .*$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(20)
    expect(rows(page).length).toBeGreaterThanOrEqual(3)
  })

  it.each(RULE_IDS)('%s is written with French typography', (rule) => {
    const words = read(rule, 'fr').replaceAll(/`[^`]*`/g, '')
    // Spanish examples keep their own guillemets, without a space.
    expect(words).not.toMatch(/«[ \u00A0]|[ \u00A0]»/)
    expect(words.replaceAll(/^\|.*$/gm, '')).not.toMatch(/(?<!\u202F)[;!?](?=\s|$)/m)
    expect(words).not.toMatch(/ :(?=\s)/)
  })

  it.each(PAIRED.flatMap((rule) => [[rule, 'en'] as const, [rule, 'fr'] as const]))(
    'tells in the examples of %s (%s) what the checker does',
    async (rule, language) => {
      const checker = createChecker(await loadLexicons(join(RESOURCES, 'lexicons')))
      for (const [name = '', approved = '', text = '', result = ''] of rows(read(rule, language))) {
        const code = LANGUAGES[name] ?? name
        const { messages, faults } = parseMessages(
          JSON.stringify({ format: 'unisson-messages/1', points: [{ id: 'tp', statement: { [code]: approved } }] }),
        )
        expect(faults).toEqual([])
        const { findings } = checker.check(
          { path: '-', text, language: code as 'en', now: '2026-04-01T09:00:00Z', expectsMandatory: false },
          checker.prepare(messages),
        )
        const told = findings.some((finding) => finding.rule === rule)
        expect({ approved, text, told }).toEqual({ approved, text, told: result !== 'nothing' && result !== 'rien' })
      }
    },
  )
})

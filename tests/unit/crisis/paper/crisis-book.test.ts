import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paperHtml } from '../../../../electron/data/printing/crisis/paper-html.ts'
import { playbookSchema } from '../../../../shared/domain/crisis/model/playbook.ts'
import { crisisBook } from '../../../../shared/domain/crisis/paper/book/crisis-book.ts'
import { GLOBAL_SHORTCUTS } from '../../../../shared/domain/crisis/paper/global-shortcuts.ts'

const FOLDER = new URL('../../../../resources/playbooks/', import.meta.url)
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => playbookSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))
const NOW = '2026-11-22T09:00:00.000Z'

const htmlOf = (playbook: (typeof SHIPPED)[number], language: 'fr' | 'en'): string =>
  paperHtml(crisisBook({ playbook, contacts: [], persons: new Map(), run: null, language, now: NOW }))

/** The words of a page, as a reader sees them. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<style>.*?<\/style>|<[^>]+>/gsu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('the crisis book', () => {
  it('holds every step, item, decision, answer and forbidden line of each playbook that ships, in both languages', () => {
    expect(SHIPPED).toHaveLength(8)
    for (const playbook of SHIPPED)
      for (const language of ['fr', 'en'] as const) {
        const words = wordsOf(htmlOf(playbook, language))
        const owed = [
          playbook.title,
          ...playbook.roles.map(({ title }) => title),
          ...playbook.steps.filter(({ kind }) => kind !== 'end').map(({ title }) => title),
          ...playbook.steps.flatMap(({ checklist }) => checklist.map(({ text }) => text)),
          ...playbook.steps.flatMap((step) => (step.kind === 'decision' ? step.options.map(({ title }) => title) : [])),
          ...playbook.answers.map(({ question }) => question),
          ...playbook.forbiddenLines.map(({ text }) => text),
          ...playbook.severityCriteria.map(({ criteria }) => criteria),
        ].map((text) => text[language] ?? '?')
        expect(owed.filter((text) => !words.includes(text))).toEqual([])
      }
  })

  it('gives each step one box in the column of its time, and no more columns than a page holds', () => {
    for (const playbook of SHIPPED) {
      const { blocks } = crisisBook({ playbook, contacts: [], persons: new Map(), run: null, language: 'fr', now: NOW })
      const tables = blocks.filter((block) => block.kind === 'table' && block.heads.includes('Fait à'))
      expect(tables).toHaveLength(playbook.phases.length)
      for (const table of tables) {
        if (table.kind !== 'table') continue
        expect(table.heads.length).toBeLessThanOrEqual(9)
        for (const row of table.rows)
          expect(
            row
              .slice(2)
              .flat()
              .filter(({ box }) => box === true),
          ).toHaveLength(1)
      }
    }
  })

  it('leaves blanks for what is not known, and never the name of a field in braces', () => {
    for (const playbook of SHIPPED) {
      const html = htmlOf(playbook, 'fr')
      expect(html).toContain('class="blank"')
      expect(wordsOf(html)).not.toMatch(/\{\{|\}\}/u)
    }
  })

  it('has numbered sheets for a paper log, four of fifteen lines', () => {
    const [playbook] = SHIPPED
    const words = wordsOf(playbook === undefined ? '' : htmlOf(playbook, 'en'))
    expect(words.match(/\bP\d+\b/gu)).toHaveLength(60)
    expect(words).toContain('Log, sheet 4 of 4')
  })

  it('writes nothing smaller than 11 points and forbids itself scripts and outside resources', () => {
    const [playbook] = SHIPPED
    const html = playbook === undefined ? '' : htmlOf(playbook, 'fr')
    const sizes = [...html.matchAll(/font(?:-size)?:[^;}]*?(\d+(?:\.\d+)?)pt/gu)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    expect(html).toContain(`default-src 'none'`)
    expect(html).not.toMatch(/<script|src=|href=|url\(/u)
  })

  it('prints at most eight shortcuts, each of which a command of the window has', () => {
    expect(GLOBAL_SHORTCUTS.length).toBeLessThanOrEqual(8)
    const renderer = new URL('../../../../renderer/', import.meta.url)
    const sources = ['commands/', 'features/crisis/'].flatMap((folder) => {
      const inside = readdirSync(new URL(folder, renderer), { recursive: true, encoding: 'utf8' })
      return inside.filter((name) => /\.tsx?$/u.test(name)).map((name) => readFileSync(new URL(folder + name, renderer), 'utf8'))
    })
    const known = new Set(sources.flatMap((source) => [...source.matchAll(/shortcut: '([^']+)'/gu)].map(([, keys]) => keys)))
    const printed = GLOBAL_SHORTCUTS.map(({ keys }) =>
      keys.en.replace('Ctrl', 'mod').replace('Shift', 'shift').replaceAll(' ', ''),
    )
    expect(printed.filter((keys) => !known.has(keys))).toEqual([])
  })
})

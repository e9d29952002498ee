import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'

const FOLDER = join(import.meta.dirname, '../../../resources/manual/rules')
const pages = readdirSync(FOLDER)
const ids: readonly string[] = RULE_IDS

describe('the manual of the rules', () => {
  it('has pages for rules that exist, each in English and in French', () => {
    const named = pages.map((page) => /^([a-z-]+)\.(en|fr)\.md$/.exec(page))
    expect(named.every((match) => match !== null && ids.includes(match[1] ?? ''))).toBe(true)
    for (const rule of new Set(named.map((match) => match?.[1])))
      expect(pages.filter((page) => page.startsWith(`${rule}.`))).toEqual([`${rule}.en.md`, `${rule}.fr.md`])
  })

  it.each(['classified-leak', 'translation-loss', 'unsupported-claim', 'late-key-message', 'cross-post-dissonance'])(
    '%s says its id, what fires it, what does not and what to do',
    (rule) => {
      const [english = '', french = ''] = ['en', 'fr'].map((language) =>
        readFileSync(join(FOLDER, `${rule}.${language}.md`), 'utf8'),
      )
      for (const words of [`\`${rule}\``, '## What fires it', '## What does not', '## What to do'])
        expect(english).toContain(words)
      for (const words of [`\`${rule}\``, '## Que faire']) expect(french).toContain(words)
    },
  )
})

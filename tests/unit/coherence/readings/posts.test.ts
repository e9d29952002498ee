import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { EMPTY_DISSONANCE, replaceText } from '../../../../shared/coherence/dissonance/dissonance-index.ts'
import { indexTexts } from '../../../../shared/coherence/dissonance/index-texts.ts'
import { readDissonance } from '../../../../shared/coherence/dissonance/read-dissonance.ts'
import { comparePosts } from '../../../../shared/coherence/engine/compare-posts.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'
import { describeFinding } from './describe-finding.ts'
import { hardPairsSchema } from './hard-readings-schema.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings', import.meta.url))
const { fr = [], en = [] } = hardPairsSchema.parse(JSON.parse(readFileSync(`${folder}/hard-pairs.json`, 'utf8')))
const checker = await loadChecker()
const statements = (pairs: typeof fr) => [...new Set(pairs.map(({ statement }) => statement))]

/** The texts of each statement as posts of missions, French and English together. */
const groups = statements(fr).map((statement, rank) => {
  const english = statements(en)[rank] ?? ''
  const prepared = checker.prepare(messagesOf([{ id: `tp-${rank}`, statement: { fr: statement, en: english } }]))
  const own = [...fr.filter((pair) => pair.statement === statement), ...en.filter((pair) => pair.statement === english)]
  return own.map(({ text }, place) => {
    const input = { path: `post-${String(place).padStart(2, '0')}`, text: `Bonjour.\n\n${text}`, now: '2026-03-10' }
    return { document: checker.check(input, prepared), observations: checker.observe(input, prepared) }
  })
})

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it('finds where posts on one point differ as it did', async () => {
  const lines: string[] = []
  for (const posts of groups) {
    const few = posts.filter((_, rank) => rank % 3 !== 1)
    const { index, entries, documents } = comparePosts(few)
    lines.push('', `index ${index}`)
    for (const entry of entries) {
      lines.push(`${entry.point} ${entry.slot} ${entry.index}`)
      for (const { value, approved, places } of entry.values)
        lines.push(
          `  ${value}${approved ? ' approved' : ''}: ${places.map(({ path, start, end, text }) => `${path} @${start}-${end} "${text}"`).join('; ')}`,
        )
    }
    for (const { path, findings, checked } of documents.slice(0, 3))
      lines.push(
        path,
        ...findings.filter(({ rule }) => rule === 'cross-post-dissonance').flatMap(describeFinding),
        checked.join(' '),
      )
    const [alone] = comparePosts(few.slice(0, 1)).documents
    expect(alone).toBe(few[0]?.document)
  }
  await expect(`${lines.slice(1).join('\n')}\n`).toMatchFileSnapshot(`${folder}/posts.txt`)
})

it('keeps the same index text by text, whatever was replaced or taken out on the way', () => {
  for (const posts of groups) {
    const said = posts.map(({ document, observations }) => [document.path, observations] as const)
    const whole = indexTexts(said)
    let built = EMPTY_DISSONANCE
    for (const [rank, [path, observations]] of said.entries()) {
      built = replaceText(built, path, said[(rank + 1) % said.length]?.[1] ?? [])
      const before = built
      built = replaceText(built, path, observations)
      expect(before.texts.get(path)).toEqual(
        said[(rank + 1) % said.length]?.[1].length === 0 ? undefined : said[(rank + 1) % said.length]?.[1],
      )
    }
    expect(readDissonance(built)).toEqual(readDissonance(whole))
    expect([...built.texts.keys()].toSorted()).toEqual([...whole.texts.keys()].toSorted())
    let left = built
    for (const [path] of said) left = replaceText(left, path, [])
    expect(left).toEqual(EMPTY_DISSONANCE)
    expect(readDissonance(built)).toEqual(readDissonance(whole))
  }
})

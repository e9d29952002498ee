import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = createChecker(await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons')))

function told(language: Language, point: string, text: string): readonly string[] {
  const prepared = checker.prepare(messagesOf([{ id: 'tp', statement: { [language]: point } }]))
  const { findings } = checker.check({ path: 'text', text, language, now: '2026-03-20T09:00:00Z' }, prepared)
  return findings.map(({ rule }) => rule)
}

const RADARS = "La France livrera 12 radars à l'Ukraine."
const TROOPS = "La France n'enverra pas de troupes au sol au Niger."
const DEMAND = 'France demands an independent international investigation.'

describe('a departure of a short sentence is told by one rule', () => {
  it.each<readonly [Language, string, string, readonly string[]]>([
    ['fr', RADARS, "La France ne livrera que 6 radars à l'Ukraine.", ['figure-mismatch']],
    ['fr', RADARS, "La France ne livrera que 12 radars à l'Ukraine.", []],
    ['fr', RADARS, "La France ne livrera pas 12 radars à l'Ukraine.", ['polarity-flip']],
    ['fr', TROOPS, "La France n'exclut pas l'envoi de troupes au sol au Niger.", ['polarity-flip']],
    ['fr', TROOPS, "La France exclut l'envoi de troupes au sol au Niger.", []],
    ['en', DEMAND, 'France may demand an independent international investigation.', ['commitment-shift']],
    ['en', DEMAND, DEMAND, []],
    ['fr', 'La France soutient le Mali.', 'Le Mali soutient la France.', ['role-swap']],
    ['fr', 'La France soutient le Mali.', 'Le Mali est soutenu par la France.', []],
  ])('%s: %s | %s', (language, point, text, rules) => {
    expect(told(language, point, text)).toEqual(rules)
  })
})

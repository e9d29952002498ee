import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { FAITHFUL_EDITS } from '../faithful/faithful-edits.ts'
import { pairOf } from '../base/pair-of.ts'
import { waysOf } from '../base/ways-of.ts'
import { frame } from './frame.ts'
import type { BaseGroup } from './group-bases.ts'

const QUOTED = /["“”«»„]/u
/** Edits that change no word of the sentence itself. */
const KEEPS_WORDS: ReadonlySet<string> = new Set([
  'identity',
  'typography',
  'other-year',
  'reported-speech',
  'paragraph-number',
  'not-only',
  'wording-trap',
])

/** Faithful texts: relays and traps written by hand, and every faithful edit that fits the statement. */
export function faithfulCases(base: BaseText, group: BaseGroup, seed: string): readonly BenchCase[] {
  const random = (name: string) => seededRandom(`${seed}/faithful/${base.source}/${base.id}/${pairOf(base)}/${name}`)
  const [first = ''] = waysOf(base)
  const edited = FAITHFUL_EDITS.flatMap(({ name, apply }) => {
    const text = apply(first, base.language, random(name))
    return text === null ? [] : [{ name, text }]
  })
  const written = [
    ...base.relays.map((text, index) => ({ name: `relay-${index + 1}`, text })),
    ...base.traps.map(({ trap, text }) => ({ name: `trap-${trap}`, text })),
  ]
  return [...written, ...edited].map(({ name, text }): BenchCase => {
    const framed = frame(text, base.language, random(`${name}/frame`))
    return {
      id: `${base.id}/${pairOf(base)}/faithful.${name}`,
      source: base.source,
      language: base.language,
      pair: pairOf(base),
      operator: `faithful.${name.replace(/-\d+$/, '')}`,
      text: framed.text,
      messages: group.messages,
      point: base.id,
      relay: framed.relay,
      expected: null,
      // A quotation in other words is misquoted, however faithful the rest: these corpora reword inside the marks too.
      tolerated: QUOTED.test(base.statement) && !KEEPS_WORDS.has(name) ? ['misquote'] : [],
    }
  })
}

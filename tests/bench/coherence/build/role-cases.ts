import { messagePointSchema } from '../../../../shared/domain/messages-file.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchCase } from '../bench-case.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { halfOf, type Half } from '../base/half-of.ts'
import { ROLE_TEMPLATES } from '../words/role-templates.ts'
import { frame } from './frame.ts'

/** Couples of names tried with each template. */
const COUPLES = 6

function fill(template: string, first: string, second: string): string {
  return template.replaceAll('{A}', first).replaceAll('{B}', second)
}

/**
 * Who does what to whom, in sentences of our own: the same said another way (passive, nominal, another order) is
 * faithful, the names exchanged are a departure unless the relation goes both ways.
 */
export function roleCases(language: BenchLanguage, half: Half, seed: string): readonly BenchCase[] {
  const own = ROLE_TEMPLATES[language]
  if (own === undefined) return []
  return own.templates.flatMap(({ ways, symmetric }, rank) =>
    Array.from({ length: COUPLES }, (_, turn) => turn).flatMap((turn): readonly BenchCase[] => {
      const id = `roles-${rank}-${turn}`
      const first = own.names[(turn * 3 + rank) % own.names.length] ?? ''
      const second = own.names[(turn * 3 + rank + 1 + turn) % own.names.length] ?? ''
      if (halfOf(id) !== half || first === second) return []
      const random = seededRandom(`${seed}/${id}/${language}`)
      const [statement, other] = ways
      const point = messagePointSchema.parse({ id, topic: 'roles', statement: { [language]: fill(statement, first, second) } })
      const messages = { format: 'unisson-messages/1' as const, points: [point], terms: [] }
      const make = (operator: string, template: string, swapped: boolean): BenchCase => {
        const text = swapped ? fill(template, second, first) : fill(template, first, second)
        const framed = frame(text, language, random)
        const departs = swapped && symmetric !== true
        return {
          id: `${id}/${language}/${operator}`,
          source: 'ministry',
          language,
          pair: language,
          operator: `${departs ? '' : 'faithful.'}${operator}`,
          text: framed.text,
          messages,
          point: id,
          relay: framed.relay,
          expected: departs ? { rule: 'role-swap', span: framed.relay } : null,
          tolerated: [],
        }
      }
      return [
        make('role.another-way', other, false),
        make('role.same', `${statement}`, false),
        make('role.exchanged', statement, true),
        make('role.exchanged-another-way', other, true),
      ]
    }),
  )
}

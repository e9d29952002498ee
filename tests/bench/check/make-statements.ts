import { seededRandom } from '../../helpers/seeded-random.ts'
import { makeStatement } from '../workspace/make-statement.ts'

/** So many approved messages, the same for the same number. */
export function makeStatements(count: number): readonly string[] {
  const random = seededRandom(`points ${count}`)
  return Array.from({ length: count }, () => makeStatement(random))
}

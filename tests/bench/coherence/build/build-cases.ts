import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { abovePairCases } from './above-pair-cases.ts'
import { calendarCases } from './calendar-cases.ts'
import { departureCases } from './departure-cases.ts'
import { faithfulCases } from './faithful-cases.ts'
import { groupBases } from './group-bases.ts'
import { omissionCases } from './omission-cases.ts'
import { quoteCases } from './quote-cases.ts'
import { termCases } from './term-cases.ts'

/** All cases of the bases given, the same for the same seed. Terms and calendar are tried on our own messages only: other texts add nothing to them. */
export function buildCases(bases: readonly BaseText[], seed: string): readonly BenchCase[] {
  return groupBases(bases).flatMap((group) =>
    group.bases.flatMap((base) => [
      ...departureCases(base, group, seed),
      ...faithfulCases(base, group, seed),
      ...omissionCases(base, group.bases, seed),
      ...(base.language === base.statementLanguage ? quoteCases(base, seed) : []),
      ...(base.source === 'ministry' && base.language === base.statementLanguage
        ? [...calendarCases(base, seed), ...termCases(base, seed), ...abovePairCases(base, seed)]
        : []),
    ]),
  )
}

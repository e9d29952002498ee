import type { BenchContext } from './bench-context.ts'
import type { BenchLine } from './bench-line.ts'
import { benchCheck } from './check/bench-check.ts'
import { benchCrisis } from './crisis/bench-crisis.ts'
import { benchMemory } from './memory/bench-memory.ts'
import { benchSave } from './save/bench-save.ts'
import { benchSearch } from './search/bench-search.ts'
import { benchStart } from './start/bench-start.ts'
import { benchTyping } from './typing/bench-typing.ts'

type Section = (context: BenchContext) => Promise<readonly BenchLine[]>

/** What can be measured, in the order of the table. */
export const benchSections: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['start', benchStart],
  ['typing', benchTyping],
  ['check', benchCheck],
  ['search', benchSearch],
  ['save', benchSave],
  ['memory', benchMemory],
  ['crisis', benchCrisis],
])

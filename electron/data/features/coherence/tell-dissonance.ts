import type { PreparedMessages } from '../../../../shared/coherence/align/prepared-messages.ts'
import { indexTexts } from '../../../../shared/coherence/dissonance/index-texts.ts'
import { readDissonance } from '../../../../shared/coherence/dissonance/read-dissonance.ts'
import type { SlotObservation } from '../../../../shared/coherence/dissonance/slot-observation.ts'
import type { CorpusDissonance } from '../../../../shared/contract/coherence-contract.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { findHead, findText } from '../documents/queries.ts'

/** The line that a person reads around the words, in characters on each side. */
const REACH = 60
/** More than anybody works through in one go; the index counts all of them. */
const SHOWN = 200

/** Where the texts of a run say different things of one slot, the most disputed first, each place with its words. */
export function tellDissonance(
  open: OpenWorkspace,
  observed: ReadonlyMap<string, readonly SlotObservation[]>,
  statementOf: (point: string) => ReturnType<PreparedMessages['pointsById']['get']>,
): CorpusDissonance {
  const { index, entries } = readDissonance(indexTexts(observed))
  const shown = entries.toSorted((left, right) => right.index - left.index).slice(0, SHOWN)
  return {
    index,
    total: entries.length,
    entries: shown.map(({ point, slot, index: share, values }) => ({
      point,
      slot,
      index: share,
      statement: statementOf(point)?.message.statement ?? {},
      values: values.map(({ value, approved, places }) => ({
        value,
        approved,
        places: places.flatMap(({ path, start, end, text }) => {
          const head = findHead(open.database, path)
          if (head === null) return []
          const [before, after] = around(findText(open.database, path) ?? '', start, end)
          const { title, language, missionId } = head
          return [{ documentId: path, title, language, missionId, before, text, after }]
        }),
      })),
    })),
  }
}

/** What stands on the same line before and after the words, cut at spaces. */
function around(text: string, start: number, end: number): readonly [before: string, after: string] {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  const rest = text.slice(end, stop < 0 ? text.length : stop)
  const before = line.length <= REACH ? line : `… ${line.slice(-REACH).replace(/^\S*\s/, '')}`
  const after = rest.length <= REACH ? rest : `${rest.slice(0, REACH).replace(/\s\S*$/, '')} …`
  return [before, after]
}

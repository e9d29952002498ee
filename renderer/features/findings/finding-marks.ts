import type { PositionMap } from '../../../shared/document/position-map.ts'
import { toPosition } from '../../../shared/document/to-position.ts'
import type { FindingMark } from '../../editor/findings/finding-mark.ts'
import type { FindingItem } from './finding-item.ts'

/** Open findings as marks in the document; a finding without words of its own (an omission) has none. */
export function findingMarks(items: readonly FindingItem[], positions: PositionMap): readonly FindingMark[] {
  return items
    .filter(({ finding, waived }) => !waived && finding.end > finding.start)
    .map(({ key, finding }) => ({
      key,
      from: toPosition(positions, finding.start),
      to: toPosition(positions, finding.end),
      severity: finding.severity,
      text: finding.text,
    }))
}

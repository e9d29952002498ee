import type { PositionMap } from '../../../shared/document/position-map.ts'
import { toPosition } from '../../../shared/document/to-position.ts'
import type { FindingMark } from '../../editor/findings/finding-mark.ts'
import type { FindingItem } from './finding-item.ts'

/** Findings as marks in the document; a finding without words of its own (an omission) has none. */
export function findingMarks(items: readonly FindingItem[], positions: PositionMap): readonly FindingMark[] {
  return items
    .filter(({ finding }) => finding.end > finding.start)
    .map(({ key, finding, waived }) => ({
      key,
      from: toPosition(positions, finding.start),
      to: toPosition(positions, finding.end),
      severity: waived ? 'waived' : finding.severity,
      text: finding.text,
    }))
}

import type { MessageCheck } from '../../../../../shared/contract/message-check.ts'
import type { CheckItem } from './check-item.ts'

const RANK = { error: 0, warning: 1, info: 2 } as const

/** Everything that was found, the gravest first, then in the order of the text. */
export function checkItems({ ofPoints, ofMessages, forbidden, points, messages }: MessageCheck): readonly CheckItem[] {
  const items: readonly CheckItem[] = [
    ...forbidden.map((each): CheckItem => {
      const { start, end } = each
      return { kind: 'forbidden', key: `forbidden-${start}-${end}`, start, end, severity: 'error', forbidden: each }
    }),
    ...ofPoints.map((finding, index): CheckItem => {
      const { start, end, severity, fingerprint } = finding
      const point = points.find(({ id }) => id === finding.point) ?? null
      return { kind: 'point', key: `point-${index}-${fingerprint}`, start, end, severity, finding, point }
    }),
    ...ofMessages.map((finding, index): CheckItem => {
      const { start, end, severity, fingerprint } = finding
      const message = messages.find(({ id }) => id === finding.point) ?? null
      return { kind: 'message', key: `message-${index}-${fingerprint}`, start, end, severity, finding, message }
    }),
  ]
  return items.toSorted((left, right) => RANK[left.severity] - RANK[right.severity] || left.start - right.start)
}

import { IconAlertTriangle, IconCheck, IconCircleDashed, IconCircleHalf2, IconX } from '@tabler/icons-react'
import type { CoverageStatus } from '../../../shared/domain/coverage-status.ts'
import styles from './coverage-list.module.css'

const ICONS = {
  relayed: IconCheck,
  partial: IconCircleHalf2,
  omitted: IconX,
  contradicted: IconAlertTriangle,
  'not-checked': IconCircleDashed,
} as const satisfies Record<CoverageStatus, typeof IconCheck>

/** The shape and colour of what became of a point; its word stands beside it or in the label around it. */
export function CoverageGlyph({ status }: { readonly status: CoverageStatus }) {
  const Glyph = ICONS[status]
  return <Glyph size={16} stroke={2} aria-hidden className={styles.icon} data-status={status} />
}

import { VisuallyHidden } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TaskStatus } from '../../../../shared/domain/crisis/engine/task-status.ts'
import styles from './room.module.css'

const GLYPHS = {
  pending: IconCircleDashed,
  ready: IconCircle,
  'in-progress': IconCircleHalf2,
  done: IconCircleCheck,
  blocked: IconBan,
  'not-applicable': IconCircleMinus,
  failed: IconCircleX,
} as const satisfies Record<TaskStatus, typeof IconCircle>

/** The state of a task by shape, with its word for who does not see it; late is a state of its own. */
export function StatusGlyph({ status, overdue }: { readonly status: TaskStatus; readonly overdue: boolean }) {
  const { t } = useTranslation()
  const Icon = overdue ? IconAlertTriangle : GLYPHS[status]
  const words = overdue ? t('crisis:overdue') : t(`crisis:taskStatus.${status}`)
  return (
    <span className={styles.glyph} title={words}>
      <Icon size={18} stroke={1.5} aria-hidden />
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}

import { IconBan, IconCircleCheck, IconMessageQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import styles from './answers.module.css'

type Clearance = NonNullable<MessageContent['qa']>['clearance']

const SHAPES = {
  cleared: IconCircleCheck,
  'reactive-only': IconMessageQuestion,
  'do-not-use': IconBan,
} as const satisfies Record<Clearance, typeof IconBan>

/** Whether a line may be said, by shape and word. */
export function ClearanceMark({ clearance }: { readonly clearance: Clearance }) {
  const { t } = useTranslation()
  const Shape = SHAPES[clearance]
  return (
    <span className={styles.clearance} data-clearance={clearance}>
      <Shape size={16} stroke={1.5} aria-hidden />
      {t(`answers:clearance.${clearance}`)}
    </span>
  )
}

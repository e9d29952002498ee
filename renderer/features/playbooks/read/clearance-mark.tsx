import { IconBan, IconCircleCheck, IconEar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import styles from '../playbooks.module.css'

type Clearance = Playbook['answers'][number]['clearance']

const ICONS = { cleared: IconCircleCheck, 'reactive-only': IconEar, 'do-not-use': IconBan } as const

/** Whether a line may be said: a shape, a word, a colour. */
export function ClearanceMark({ clearance }: { readonly clearance: Clearance }) {
  const { t } = useTranslation()
  const Icon = ICONS[clearance]
  return (
    <span className={styles.clearance} data-clearance={clearance}>
      <Icon size={14} stroke={1.5} aria-hidden />
      {t(`playbooks:clearance.${clearance}`)}
    </span>
  )
}

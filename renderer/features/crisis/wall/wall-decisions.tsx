import { IconArrowsSplit2, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WallDecision } from '../../../../shared/domain/crisis/views/wall-view.ts'
import { localized } from '../model/localized.ts'
import { WallPart } from './wall-part.tsx'
import styles from './wall.module.css'

/** What is to be decided now, then what was. The reasons stay in the room. */
export function WallDecisions({ decisions }: { readonly decisions: readonly WallDecision[] }) {
  const { t, i18n } = useTranslation()
  return (
    <WallPart title={t('crisis:decisions')} empty={t('wall:noDecision')}>
      {decisions.map(({ step, optionId, overdue }) => {
        const Icon = optionId === null ? IconArrowsSplit2 : IconCircleCheck
        const option = step.options.find(({ id }) => id === optionId)
        return (
          <li key={step.id} className={styles.row} data-late={overdue} data-done={optionId !== null}>
            <Icon stroke={1.75} aria-hidden />
            <span className={styles.words} dir="auto">
              {localized(step.title, i18n.language)}
            </span>
            <strong className={styles.state} dir="auto">
              {option === undefined ? t('wall:toDecide') : localized(option.title, i18n.language)}
            </strong>
          </li>
        )
      })}
    </WallPart>
  )
}

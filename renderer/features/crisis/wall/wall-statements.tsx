import { IconCheck, IconCircleCheck, IconClockPause, IconPencil, IconPencilPlus, IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import type { MessageStatus } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import type { WallStatement } from '../../../../shared/domain/crisis/views/wall-view.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { WallPart } from './wall-part.tsx'
import type { WallProps } from './wall-props.ts'
import styles from './wall.module.css'

const ICONS = {
  draft: IconPencil,
  submitted: IconClockPause,
  'changes-requested': IconPencil,
  'approved-once': IconCheck,
  'approved-twice': IconCircleCheck,
  released: IconSpeakerphone,
  corrected: IconPencil,
  withdrawn: IconPencil,
} as const satisfies Record<MessageStatus, typeof IconPencil>

interface WallStatementsProps extends WallProps {
  readonly statements: readonly WallStatement[]
  readonly more: number
}

/** Where each statement stands: to be written, waiting for its approval, released and when. */
export function WallStatements({ incident, statements, more }: WallStatementsProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const here = { zone: incident.zone, capitalZone: incident.zone }
  return (
    <WallPart
      title={t('wall:statements')}
      empty={t('wall:noStatement')}
      aside={more === 0 ? null : <span className={styles.note}>{t('wall:moreStatements', { count: more })}</span>}
    >
      {statements.map((statement) => {
        if (statement.kind === 'owed')
          return (
            <li key={statement.step.id} className={styles.row} data-late={statement.overdue}>
              <IconPencilPlus stroke={1.75} aria-hidden />
              <span className={styles.words} dir="auto">
                {localized(statement.step.title, i18n.language)}
              </span>
              <strong className={styles.state}>{t('wall:toWrite')}</strong>
            </li>
          )
        const { id, content, status, release } = statement.message
        const Icon = ICONS[status]
        const simulated = status === 'released' && isRehearsal(incident.mode)
        return (
          <li key={id} className={styles.row} data-done={status === 'released'}>
            <Icon stroke={1.75} aria-hidden />
            <span className={styles.words}>
              <span dir="auto">{content.title}</span>
              <span className={styles.note}> · {formats.language(content.language)}</span>
            </span>
            <strong className={styles.state}>
              {t(`crisis:messageStatus.${simulated ? 'simulated' : status}`)}
              {release === null ? null : ` ${timeInZones(release.at, here, i18n.language)}`}
            </strong>
          </li>
        )
      })}
    </WallPart>
  )
}

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import type { OpenIncident } from '../model/use-incident.ts'
import { usePersons } from '../model/use-persons.ts'
import styles from './answers.module.css'
import { ClearanceMark } from './clearance-mark.tsx'
import { useFormats } from '../../../ui/use-formats.ts'

interface AnswerHeadProps {
  readonly open: OpenIncident
  readonly qa: NonNullable<MessageContent['qa']>
  readonly language: string
  readonly at: string
}

/** The question, whether its line may be said, whose it is and until when it holds; then what stands behind it, never to be said. */
export function AnswerHead({ open, qa, language, at }: AnswerHeadProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { nameOf } = usePersons()
  const { incident } = open.state
  const until = qa.expiresAt
  return (
    <div className={styles.head}>
      <strong dir="auto" lang={language}>
        {qa.question}
      </strong>
      <span className={styles.marks}>
        <ClearanceMark clearance={qa.clearance} />
        <span className={styles.note}>
          {[
            qa.owner === null ? t('answers:noOwner') : nameOf(qa.owner),
            until === null || incident === null
              ? null
              : t(until < at ? 'answers:expiredAt' : 'answers:until', {
                  day: formats.weekday(until),
                  time: timeInZones(until, incident, i18n.language),
                }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {qa.background === '' ? null : (
        <Text size="xs" className={styles.background} dir="auto">
          {t('answers:backgroundNote', { background: qa.background })}
        </Text>
      )}
    </div>
  )
}

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { localized } from '../model/localized.ts'
import { answerContent } from './answer-content.ts'
import styles from './answers.module.css'
import { ClearanceMark } from './clearance-mark.tsx'

interface PreparedAnswersProps {
  readonly answers: Playbook['answers']
  readonly language: string
  readonly onTake: (content: MessageContent) => void
}

/** The answers that the plan prepared and nobody took yet: taken, one is looked at, adapted and approved like any other text. */
export function PreparedAnswers({ answers, language, onTake }: PreparedAnswersProps) {
  const { t } = useTranslation()
  if (answers.length === 0) return null
  return (
    <section className={styles.prepared} aria-label={t('answers:prepared')}>
      <h3>{t('answers:prepared')}</h3>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <li key={answer.id} className={styles.answer}>
            <strong dir="auto">{localized(answer.question, language)}</strong>
            <ClearanceMark clearance={answer.clearance} />
            <span dir="auto">{localized(answer.line, language)}</span>
            <Button size="xs" variant="default" onClick={() => onTake(answerContent(answer, language))}>
              {t('answers:take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

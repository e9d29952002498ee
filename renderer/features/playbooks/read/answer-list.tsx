import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../model/plan-view.ts'
import styles from '../playbooks.module.css'
import { ClearanceMark } from './clearance-mark.tsx'
import { Content } from './content.tsx'
import { TemplateText } from './template-text.tsx'

/** Prepared answers with their clearance, then the lines that must not be said. */
export function AnswerList({ view: { playbook, language } }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <section>
        <Title order={2}>{t('playbooks:answers')}</Title>
        {playbook.answers.length === 0 ? <p className={styles.note}>{t('playbooks:noAnswers')}</p> : null}
        {playbook.answers.map(({ id, question, line, background, clearance }) => (
          <article key={id} className={styles.card}>
            <Title order={3} className={styles.cardHead}>
              <Content text={question} language={language} />
              <ClearanceMark clearance={clearance} />
            </Title>
            <TemplateText text={line} language={language} playbook={playbook} />
            {Object.keys(background).length > 0 ? (
              <p className={styles.note}>
                {t('playbooks:background')} <Content text={background} language={language} />
              </p>
            ) : null}
          </article>
        ))}
      </section>
      <section>
        <Title order={2}>{t('playbooks:forbidden')}</Title>
        {playbook.forbiddenLines.length === 0 ? <p className={styles.note}>{t('playbooks:noForbidden')}</p> : null}
        <ul className={styles.forbidden}>
          {playbook.forbiddenLines.map(({ text, why }) => (
            <li key={JSON.stringify(text)}>
              <strong>
                <Content text={text} language={language} />
              </strong>
              {Object.keys(why).length > 0 ? (
                <span className={styles.note}>
                  <Content text={why} language={language} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

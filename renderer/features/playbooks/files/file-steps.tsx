import { useTranslation } from 'react-i18next'
import { inertCommands } from '../../../../shared/domain/crisis/cacao/file/inert-commands.ts'
import { plainLine } from '../../../../shared/domain/crisis/cacao/words/plain-line.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { outlineOf } from '../model/outline-of.ts'
import { textIn } from '../model/text-in.ts'
import styles from './files.module.css'

/** The steps in their order; what a machine could run stands under its step as words. */
export function FileSteps({ playbook }: { readonly playbook: Playbook }) {
  const { t, i18n } = useTranslation()
  return (
    <ol className={styles.steps}>
      {outlineOf(playbook)
        .flatMap(({ steps }) => steps)
        .map((step) => (
          <li key={step.id}>
            <span className={styles.kind}>{t(`playbooks:kind.${step.kind}`)}</span> <bdi>{named(step, i18n.language)}</bdi>
            {inertCommands(step).map((words) => (
              <div key={words} className={styles.inert}>
                <strong>{t('playbooks:file.doNotRun')}</strong>
                <pre dir="ltr">{words.split('\n').slice(1).map(plainLine).join('\n')}</pre>
              </div>
            ))}
          </li>
        ))}
    </ol>
  )
}

/** A step that its file gave no name was named by its key, which tells a person nothing. */
function named({ id, title }: Playbook['steps'][number], language: string): string {
  const { words } = textIn(title, language)
  return words === id ? '' : plainLine(words)
}

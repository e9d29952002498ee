import { useTranslation } from 'react-i18next'
import { inertCommands } from '../../../../shared/domain/crisis/cacao/file/inert-commands.ts'
import { keptNames } from '../../../../shared/domain/crisis/cacao/file/kept-names.ts'
import { plainLine } from '../../../../shared/domain/crisis/cacao/words/plain-line.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { textIn } from '../model/text-in.ts'
import { FileFaults } from './file-faults.tsx'
import { FileSteps } from './file-steps.tsx'
import styles from './files.module.css'
import type { ReadPlan } from './read-plan.ts'

const TALLEST = 280

/** Everything a file would bring, before it does: title, roles, faults, what is inert, what is kept, the steps. */
export function FilePreview({ read }: { readonly read: ReadPlan }) {
  const { t, i18n } = useTranslation()
  const { playbook, form, file, faults } = read
  const title = textIn(playbook.title, i18n.language)
  const commands = playbook.steps.flatMap(inertCommands).length
  const kept = keptNames(playbook).map(plainLine)
  const roles = playbook.roles.map(({ title: role }) => plainLine(textIn(role, i18n.language).words))
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('playbooks:file.title')}</dt>
        <dd>
          <bdi lang={title.language}>{title.words === '' ? t('playbooks:untitled') : plainLine(title.words)}</bdi>
        </dd>
        <dt>{t('playbooks:file.form')}</dt>
        <dd>
          {t(`playbooks:file.forms.${form}`)} · <bdi>{file}</bdi>
        </dd>
        <dt>{t('playbooks:roles')}</dt>
        <dd>{roles.length === 0 ? t('playbooks:file.noRoles') : <bdi>{roles.join(' · ')}</bdi>}</dd>
        {kept.length === 0 ? null : (
          <>
            <dt>{t('playbooks:file.kept')}</dt>
            <dd>
              <bdi>{kept.join(', ')}</bdi>
            </dd>
          </>
        )}
      </dl>
      {commands === 0 ? null : <Notice>{t('playbooks:file.commands', { count: commands })}</Notice>}
      <FileFaults playbook={playbook} faults={faults} />
      <h3 className={styles.heading}>{t('playbooks:stepCount', { count: playbook.steps.length })}</h3>
      <ScrollRegion label={t('playbooks:file.steps')} height={TALLEST}>
        <FileSteps playbook={playbook} />
      </ScrollRegion>
    </>
  )
}

import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import styles from '../playbooks.module.css'
import { Content } from './content.tsx'

/** The fields that templates hold, with the names to write them by. */
export function FieldTable({ playbook, language }: { readonly playbook: Playbook; readonly language: string }) {
  const { t } = useTranslation()
  return (
    <section>
      <Title order={2}>{t('playbooks:fields')}</Title>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('playbooks:field.name')}</th>
            <th scope="col">{t('playbooks:field.label')}</th>
            <th scope="col">{t('playbooks:field.type')}</th>
          </tr>
        </thead>
        <tbody>
          {playbook.fields.map(({ name, label, type }) => (
            <tr key={name}>
              <th scope="row" dir="ltr">
                <code>{`{{${name}}}`}</code>
              </th>
              <td>
                <Content text={label} language={language} />
              </td>
              <td>{t(`playbooks:fieldType.${type}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

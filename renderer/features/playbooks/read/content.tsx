import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'

interface ContentProps {
  readonly text: LocalizedText
  readonly language: string
}

/** Words of the playbook, marked with their language; said to be lacking when that is not the one asked for. */
export function Content({ text, language }: ContentProps) {
  const { t } = useTranslation()
  const found = textIn(text, language)
  if (found.words === '') return <span className={styles.note}>{t('playbooks:noText')}</span>
  return (
    <span lang={found.language} dir="auto">
      {found.words}
      {found.language === language ? null : (
        <span className={styles.note}> {t('playbooks:otherLanguage', { language: found.language })}</span>
      )}
    </span>
  )
}

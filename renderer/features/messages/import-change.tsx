import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { changedFields } from './changed-fields.ts'
import { ContentChanges } from './content-changes.tsx'
import styles from './messages.module.css'

interface ImportChangeProps {
  /** What tells this row from the others, for who hears its button. */
  readonly name: string
  readonly before: TalkingPointContent | null
  readonly after: TalkingPointContent
  /** "" when the topic is there. */
  readonly newTopic: string
}

/** What a row would change, in a line; the old and new words on demand. */
export function ImportChange({ name, before, after, newTopic }: ImportChangeProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const { languages, fields } = changedFields(before, after)
  const named = (codes: readonly string[]) => formats.list(codes.map((code) => formats.language(code)))
  const had = Object.keys(before?.statement ?? {})
  const parts = {
    added: languages.filter((language) => !had.includes(language)),
    changed: languages.filter((language) => had.includes(language) && after.statement[language] !== undefined),
    removed: languages.filter((language) => after.statement[language] === undefined),
    kept: had.filter((code) => !languages.some((language) => language === code)),
  }
  const line = [
    ...(['added', 'changed', 'removed', 'kept'] as const).flatMap((part) =>
      parts[part].length === 0 ? [] : [t(`messages:import.languages.${part}`, { languages: named(parts[part]) })],
    ),
    ...(newTopic === '' ? [] : [t('messages:import.newTopic', { name: newTopic })]),
    ...(fields.length === 0
      ? []
      : [t('messages:import.fields', { fields: formats.list(fields.map((field) => t(`messages:field.${field}`))) })]),
  ]
  return (
    <div className={styles.importChange}>
      <p className={styles.hint}>{line.join(' · ')}</p>
      {before ? (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          aria-label={t('messages:import.wordsOf', { name })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'messages:import.hideWords' : 'messages:import.words')}
        </Button>
      ) : null}
      {open ? <ContentChanges before={before} after={after} /> : null}
    </div>
  )
}

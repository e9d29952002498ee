import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { changedFields } from './changed-fields.ts'
import { ContentChanges } from './content-changes.tsx'
import styles from './messages.module.css'
import type { ImportRow } from './topic-changes.ts'

interface ImportChangeProps {
  /** What tells this row from the others, for who hears its button. */
  readonly name: string
  readonly before: TalkingPointContent | null
  readonly after: TalkingPointContent
  readonly topic: ImportRow['topic']
  /** The person lets the point go where the file puts it. */
  readonly follows: boolean
}

/** What a row would change, in a line; the old and new words on demand. */
export function ImportChange({ name, before, after: read, topic, follows }: ImportChangeProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const after = topic === null || follows ? read : { ...read, topicId: before?.topicId ?? null }
  const { languages, fields: all } = changedFields(before, after)
  // The topic has a line of its own.
  const fields = topic === null ? all : all.filter((field) => field !== 'topicId')
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
    ...(fields.length === 0
      ? []
      : [t('messages:import.fields', { fields: formats.list(fields.map((field) => t(`messages:field.${field}`))) })]),
  ]
  return (
    <div className={styles.importChange}>
      {line.length > 0 ? <p className={styles.hint}>{line.join(' · ')}</p> : null}
      {topic ? <TopicLine topic={topic} isNew={before === null} follows={follows} /> : null}
      {before?.slotsConfirmed === true && !after.slotsConfirmed ? (
        <p className={styles.hint}>{t('messages:import.slotsAgain')}</p>
      ) : null}
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

/** Where the file would put the point, and whether it goes there. */
function TopicLine({
  topic: { from, to, isNew },
  isNew: created,
  follows,
}: {
  readonly topic: NonNullable<ImportRow['topic']>
  /** The point is new here, and leaves no topic. */
  readonly isNew: boolean
  readonly follows: boolean
}) {
  const { t } = useTranslation()
  const named = (topic: string) =>
    topic === '' ? t('messages:import.noTopic') : t('messages:import.topicNamed', { name: topic })
  const asked = created
    ? t('messages:import.newTopic', { name: to })
    : t(isNew ? 'messages:import.rowMovesToNew' : 'messages:import.rowMoves', { from: named(from), to: named(to) })
  return (
    <p className={styles.hint}>
      {asked} · {t(follows ? 'messages:import.willFollow' : created ? 'messages:import.staysOut' : 'messages:import.stays')}
    </p>
  )
}

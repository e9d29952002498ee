import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentTypeSchema, type DocumentType } from '../../../../shared/domain/document.ts'
import { type Language, LANGUAGES } from '../../../../shared/domain/language.ts'
import type { Settings } from '../../../../shared/domain/settings.ts'
import type { Topic } from '../../../../shared/domain/topic.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useFocusOnMount } from '../../../ui/use-focus-on-mount.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './document-list.module.css'
import { OLDER_HEADS_KEY } from './use-document-heads.ts'

interface NewDocumentLineProps {
  readonly topics: readonly Topic[]
  readonly settings: Settings
  readonly topicId: string | null
  readonly onCreated: (id: string) => void
  readonly onCancel: () => void
}

/** Everything that a new text needs, in one place: title, type, language, topic. Enter creates it. */
export function NewDocumentLine({ topics, settings, topicId, onCreated, onCancel }: NewDocumentLineProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const field = useFocusOnMount<HTMLInputElement>()
  const [title, setTitle] = useState('')
  const [type, setType] = useState<DocumentType>('communique')
  const [language, setLanguage] = useState<Language>(settings.language)
  const [topic, setTopic] = useState(topicId)
  const create = useMutation({
    mutationFn: () =>
      api.documents.create({ title: title.trim(), type, language, topicId: topic, missionId: settings.missionId }),
    onSuccess: async (head) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: query.documents.list.key() }),
        client.invalidateQueries({ queryKey: OLDER_HEADS_KEY }),
      ])
      onCreated(head.id)
    },
  })
  return (
    <form
      className={styles.fresh}
      aria-label={t('write:new.title')}
      data-focus-moves-on
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <TextInput
        size="xs"
        ref={field}
        aria-label={t('write:field.title')}
        placeholder={t('write:field.title')}
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <div className={styles.pair}>
        <Select
          size="xs"
          allowDeselect={false}
          aria-label={t('write:field.type')}
          data={documentTypeSchema.options.map((value) => ({ value, label: t(`common:documentType.${value}`) }))}
          value={type}
          onChange={(value) => setType(documentTypeSchema.options.find((known) => known === value) ?? type)}
        />
        <Select
          size="xs"
          allowDeselect={false}
          aria-label={t('write:field.language')}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={language}
          onChange={(value) => setLanguage(LANGUAGES.find((known) => known === value) ?? language)}
        />
      </div>
      <Select
        size="xs"
        clearable
        aria-label={t('write:field.topic')}
        placeholder={t('write:field.noTopic')}
        data={topics.map(({ id, name }) => ({ value: id, label: name }))}
        value={topic}
        onChange={setTopic}
      />
      {create.error ? <ErrorNotice error={create.error} onRetry={() => create.mutate()} /> : null}
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button size="compact-sm" type="submit" loading={create.isPending}>
          {t('write:new.create')}
        </Button>
      </div>
    </form>
  )
}

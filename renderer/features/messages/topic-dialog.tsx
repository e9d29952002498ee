import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../../../shared/domain/topic.ts'
import { query } from '../../bridge/query.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useMessagesView } from './messages-view.ts'

/** Adds a topic, or renames one. */
export function TopicDialog({ topic, onClose }: { readonly topic: Topic | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(topic?.name ?? '')
  const [description, setDescription] = useState(topic?.description ?? '')
  const save = useMutation(
    query.topics.save.mutationOptions({
      onSuccess: (saved) => {
        useMessagesView.setState({ topicId: saved.id })
        onClose()
      },
    }),
  )
  const submit = () =>
    save.mutate({ ...(topic ? { id: topic.id, revision: topic.revision } : {}), name: name.trim(), description })
  return (
    <FormDialog
      title={topic ? t('messages:topic.renameTitle', { name: topic.name }) : t('messages:topic.add')}
      submitLabel={t('common:save')}
      busy={save.isPending}
      disabled={name.trim() === ''}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('messages:topic.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        data-autofocus
      />
      <Textarea
        label={t('messages:topic.description')}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}

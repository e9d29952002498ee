import { PasswordInput, Select, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { query } from '../../../bridge/query.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { usePersons } from '../model/use-persons.ts'
import { CheckedWords } from '../statements/check/checked-words.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

/** The second person reads the words as they will be said, and approves them by their own passphrase. */
export function ApproveDialog({
  incidentId,
  open,
  message,
  onClose,
}: RoomProps & { readonly message: MessageState; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { persons } = usePersons()
  const [personId, setPersonId] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const { id: messageId, content, authors } = message
  const able = persons.filter(({ id }) => !authors.includes(id))
  const approve = useMutation(
    query.incidents.appendAs.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: query.incidents.key() })
        onClose()
      },
    }),
  )
  const fault = approve.error ? toErrorPayload(approve.error) : null
  const submit = () => {
    if (personId === null) return
    approve.mutate({
      incidentId,
      personId,
      passphrase,
      text: t('crisis:entry.message-approved', { messageId: content.title }),
      event: { kind: 'message.approved', data: { messageId, hash: messageHash(messageId, content), signature: null } },
    })
  }
  return (
    <FormDialog
      size="lg"
      title={t('crisis:approveTitle', { title: content.title })}
      submitLabel={t('crisis:act.approve')}
      busy={approve.isPending}
      disabled={personId === null || passphrase === ''}
      error={fault?.code === 'refused' ? null : approve.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <CheckedWords incidentId={incidentId} open={open} messageId={messageId} content={content} />
      {fault?.code === 'refused' ? (
        <Text role="alert" className={styles.warning}>
          {t(`crisis:refusal.${String(fault.details['reason'])}`, fault.details)}
        </Text>
      ) : null}
      {able.length === 0 ? <Text role="alert">{t('crisis:nobodyElse')}</Text> : null}
      <Select
        label={t('crisis:approver')}
        data={able.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        allowDeselect={false}
        onChange={setPersonId}
      />
      <PasswordInput
        label={t('crisis:ownPassphrase')}
        value={passphrase}
        autoComplete="off"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

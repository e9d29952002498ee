import { Select, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { CheckedWords } from '../statements/check/checked-words.tsx'
import type { RoomProps } from '../room/room-props.ts'
import { RefusedNote } from './refused-note.tsx'
import { suggestedName } from './suggested-name.ts'

interface AskByFileDialogProps extends RoomProps {
  readonly message: MessageState
  readonly onClose: () => void
}

const ANYBODY = 'anybody'

/** Writes the request for a signature: the words as they would be released, and whose signature is asked for. */
export function AskByFileDialog({ incidentId, open, message, onClose }: AskByFileDialogProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const all = useQuery(query.persons.signers.queryOptions())
  const signers = (all.data ?? []).filter(({ removedAt }) => removedAt === null)
  const [chosen, setChosen] = useState<string | null>(null)
  const asked = chosen ?? (signers.length === 1 ? (signers[0]?.id ?? ANYBODY) : ANYBODY)
  const signer = signers.find(({ id }) => id === asked)
  const { id: messageId, content } = message
  const mode = open.state.incident?.mode ?? null
  const ask = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseSave', {
        suggestedName: suggestedName(t, mode, content.title, 'approval-request'),
        format: 'json',
      })
      if (file === null) return null
      const values = {
        title: content.title,
        name: signer?.name ?? '',
        key: signer === undefined ? '' : keyFingerprint(signer.publicKey),
      }
      const text = t(signer === undefined ? 'approvals:entry.askedAnybody' : 'approvals:entry.asked', values)
      return api.approvals.ask({ incidentId, messageId, grant: file.grant, personId: signer?.id ?? null, text })
    },
    onSuccess: async (done) => {
      if (done === null) return
      await client.invalidateQueries({ queryKey: query.incidents.key() })
      notifyDone(t('approvals:ask.done', { file: done.name }))
      onClose()
    },
  })
  return (
    <FormDialog
      size="lg"
      title={t('approvals:ask.title', { title: content.title })}
      submitLabel={t('approvals:ask.save')}
      busy={ask.isPending}
      disabled={all.isPending}
      onSubmit={() => ask.mutate()}
      onClose={onClose}
    >
      <CheckedWords incidentId={incidentId} open={open} messageId={messageId} content={content} />
      <Select
        label={t('approvals:ask.whose')}
        description={t('approvals:ask.whoseHint')}
        data={[
          { value: ANYBODY, label: t('approvals:ask.anybody') },
          ...signers.map(({ id, name, post }) => ({ value: id, label: [name, post].filter(Boolean).join(' – ') })),
        ]}
        value={asked}
        allowDeselect={false}
        onChange={setChosen}
      />
      {signer === undefined ? null : (
        <Text size="sm">
          {t('approvals:key')} <KeyFingerprint>{keyFingerprint(signer.publicKey)}</KeyFingerprint>
        </Text>
      )}
      {all.data !== undefined && signers.length === 0 ? <Text size="sm">{t('approvals:ask.nobodyKnown')}</Text> : null}
      <Text size="sm" c="dimmed">
        {t('approvals:ask.inClear')}
      </Text>
      <RefusedNote error={ask.error ?? all.error} />
    </FormDialog>
  )
}

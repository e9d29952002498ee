import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import type { RoomProps } from '../room/room-props.ts'
import styles from './approvals.module.css'
import { RefusedNote } from './refused-note.tsx'

interface TakeApprovalDialogProps extends RoomProps {
  readonly message: MessageState
  /** Of the file that was chosen. */
  readonly grant: string
  /** Chooses another one. */
  readonly onAgain: () => Promise<void>
  readonly onClose: () => void
}

/** Who signed, with which key, when: looked at before it is added to the log, or why it is not. */
export function TakeApprovalDialog({ incidentId, open, message, grant, onAgain, onClose }: TakeApprovalDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const { id: messageId, content } = message
  const asked = { incidentId, messageId, grant }
  const looked = useQuery(query.approvals.look.queryOptions({ input: asked, gcTime: 0 }))
  const take = useMutation(
    query.approvals.take.mutationOptions({
      onSuccess: async (entry) => {
        await client.invalidateQueries({ queryKey: query.incidents.key() })
        notifyDone(t('approvals:take.done', { title: content.title, name: entry.author.name }))
        onClose()
      },
    }),
  )
  const found = looked.data
  const { incident } = open.state
  const signedAt =
    found === undefined || incident === null
      ? ''
      : `${formats.date(found.signedAt)}, ${timeInZones(found.signedAt, incident, i18n.language)}`
  const submit = () => {
    if (found === undefined) return
    const { name, post, file, keyFingerprint: key } = found
    const values = { title: content.title, name: post === '' ? name : `${name} (${post})`, key, file, at: signedAt }
    take.mutate({ ...asked, text: t('approvals:entry.taken', values) })
  }
  const rows =
    found === undefined
      ? []
      : ([
          ['signer', [found.name, t(`common:role.${found.role}`), found.post].filter(Boolean).join(' – ')],
          ['at', signedAt],
          ['file', found.file],
        ] as const)
  return (
    <FormDialog
      size="lg"
      title={t('approvals:take.title', { title: content.title })}
      submitLabel={t('approvals:take.add')}
      busy={take.isPending}
      disabled={found === undefined || take.isError}
      aside={
        looked.isError || take.isError ? (
          <Button variant="default" onClick={() => void onAgain()}>
            {t('approvals:otherFile')}
          </Button>
        ) : null
      }
      onSubmit={submit}
      onClose={onClose}
    >
      {looked.isPending ? <LoadingNote /> : null}
      {found === undefined ? null : (
        <dl className={styles.facts}>
          {rows.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(`approvals:fact.${name}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
          <dt>{t('approvals:fact.key')}</dt>
          <dd>
            <KeyFingerprint>{found.keyFingerprint}</KeyFingerprint>
          </dd>
        </dl>
      )}
      <RefusedNote error={looked.error ?? take.error} />
    </FormDialog>
  )
}

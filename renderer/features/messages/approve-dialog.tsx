import { Checkbox, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ContentChanges } from './content-changes.tsx'
import type { PointDraft } from './use-point-draft.ts'
import { VariantContradictions } from './variant-contradictions.tsx'

interface ApproveDialogProps {
  readonly point: TalkingPoint
  readonly draft: PointDraft
  readonly onClose: () => void
}

/**
 * Shows where the languages contradict each other, which must be said to be meant, and what changes from the last version,
 * then freezes the content as the next one.
 */
export function ApproveDialog({ point, draft, onClose }: ApproveDialogProps) {
  const { t } = useTranslation()
  const versions = useQuery(query.points.versions.queryOptions({ input: { id: point.id } }))
  const approve = useMutation({
    mutationFn: async () => api.points.approve({ id: point.id, revision: await draft.settle() }),
    onSuccess: onClose,
  })
  const [understood, setUnderstood] = useState(false)
  const { statement, validFrom, validUntil } = draft.content
  const compared = useQuery(query.points.compareVariants.queryOptions({ input: { statement } }))
  const contradicts = (compared.data ?? []).length > 0
  const backwards = validFrom !== null && validUntil !== null && validUntil <= validFrom
  const last = versions.data?.[0]?.content ?? null
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={t('messages:approve.title', { version: point.version + 1 })}
      confirmLabel={t('messages:approve.label', { version: point.version + 1 })}
      busy={approve.isPending}
      disabled={!versions.data || compared.isPending || backwards || (contradicts && !understood)}
      error={approve.error ?? versions.error}
      onConfirm={() => approve.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        {backwards ? (
          <Notice urgent title={t('messages:approve.backwards')}>
            {t('messages:approve.backwardsTodo')}
          </Notice>
        ) : null}
        <VariantContradictions compared={compared} />
        {contradicts ? (
          <Checkbox
            checked={understood}
            label={t('messages:approve.contradicts')}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
        ) : null}
        <p>{last ? t('messages:approve.changes', { version: point.version }) : t('messages:approve.first')}</p>
        {versions.data ? <ContentChanges before={last} after={draft.content} /> : <LoadingNote />}
        {draft.content.slots.length > 0 && !draft.content.slotsConfirmed ? (
          <Notice>{t('messages:approve.slotsUnconfirmed')}</Notice>
        ) : null}
        <p>{t('messages:approve.freezes')}</p>
      </Stack>
    </ConfirmDialog>
  )
}

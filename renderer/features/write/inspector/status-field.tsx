import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DocumentHead, type DocumentStatus, documentStatusSchema } from '../../../../shared/domain/document.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { useSaveHead } from '../text/use-save-head.ts'
import { OpenErrors } from './open-errors.tsx'
import { useOpenErrors } from './use-open-errors.ts'

/** Where the text stands. Approving it with open errors is asked about first: they stay, and whoever reads next meets them. */
export function StatusField({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const save = useSaveHead(head.id)
  const { count, errors } = useOpenErrors(head)
  const [asked, setAsked] = useState<Extract<DocumentStatus, 'approved' | 'published'>>('approved')
  const [asking, setAsking] = useState(false)

  const change = (value: string | null) => {
    const status = documentStatusSchema.options.find((known) => known === value)
    if (!status) return
    if (!isProtected(status) || isProtected(head.status) || count === 0) {
      save({ status })
      return
    }
    setAsked(status)
    setAsking(true)
  }

  return (
    <>
      <Select
        label={t('write:field.status')}
        allowDeselect={false}
        data={documentStatusSchema.options.map((value) => ({ value, label: t(`common:documentStatus.${value}`) }))}
        value={head.status}
        onChange={change}
      />
      <ConfirmDialog
        opened={asking}
        title={t(`write:withErrors.${asked}`, { title: head.title || t('common:untitled'), count })}
        confirmLabel={t(`write:withErrors.confirm.${asked}`)}
        onConfirm={() => {
          setAsking(false)
          save({ status: asked })
        }}
        onClose={() => setAsking(false)}
      >
        {errors.length > 0 ? <OpenErrors errors={errors} /> : null}
        <Text size="sm">{t('write:withErrors.stay', { count })}</Text>
      </ConfirmDialog>
    </>
  )
}

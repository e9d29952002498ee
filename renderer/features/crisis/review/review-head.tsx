import { Button } from '@mantine/core'
import { IconCircleCheck, IconFileExport, IconSignature } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shell } from '../../../bridge/shell.ts'
import { Mark } from '../../../ui/mark.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { flushPendingSaves } from '../../../ui/pending-saves.ts'
import { HeadFrame } from '../model/head-frame.tsx'
import { markedName } from '../model/marked-name.ts'
import type { RoomProps } from '../room/room-props.ts'
import styles from './review.module.css'
import { SignDialog } from './sign-dialog.tsx'

/** What is reviewed, where it stands, and what can be done: print it, sign it. */
export function ReviewHead({ incidentId, open }: RoomProps) {
  const { t, i18n } = useTranslation()
  const [signing, setSigning] = useState(false)
  const { incident, status, review } = open.state
  const mode = incident?.mode ?? 'REAL'
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const print = useMutation({
    mutationFn: async () => {
      await flushPendingSaves()
      const file = await shell('chooseSave', { suggestedName: `${markedName(t, mode, t('review:fileName'))}.pdf`, format: 'pdf' })
      if (!file) return null
      await shell('exportPdf', {
        printable: { kind: 'incident-review', incidentId, redacted: false, language },
        grant: file.grant,
      })
      return file.name
    },
    onSuccess: (name) => {
      if (name !== null) notifyDone(t('review:printed', { name }))
    },
    onError: notifyError,
  })
  return (
    <HeadFrame
      band={mode === 'REAL' ? null : t(`crisis:band.${mode}`)}
      backTo={incidentId}
      title={t('review:title')}
      note={incident?.title}
      below={signing ? <SignDialog incidentId={incidentId} open={open} onClose={() => setSigning(false)} /> : null}
    >
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileExport size={14} stroke={1.5} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {t('review:print')}
      </Button>
      {status === 'reviewed' ? <Mark tone="ok" icon={IconCircleCheck} label={t('review:signed')} /> : null}
      {status === 'closed' && review === null ? <span className={styles.note}>{t('review:beforeSigning')}</span> : null}
      {status === 'closed' ? (
        <Button
          leftSection={<IconSignature size={16} stroke={1.5} aria-hidden />}
          disabled={review === null}
          onClick={() => void flushPendingSaves().then(() => setSigning(true))}
        >
          {t('review:sign')}
        </Button>
      ) : null}
      {status === 'active' || status === 'stabilised' ? <span className={styles.note}>{t('review:notClosed')}</span> : null}
    </HeadFrame>
  )
}

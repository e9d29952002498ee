import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paperTime } from '../../../../shared/domain/crisis/paper/paper-time.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { useFocusedEntry } from '../model/focused-entry.ts'
import { localized } from '../model/localized.ts'
import { markedName } from '../model/marked-name.ts'
import { notifyRefusal } from '../model/notify-refusal.tsx'
import { timeInZones } from '../model/time-in-zones.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import type { Piece, ShownState } from './evidence-rows.ts'
import styles from './evidence.module.css'
import { OriginalStateMark } from './original-state-mark.tsx'

interface EvidenceCardProps extends RoomProps {
  readonly piece: Piece
  readonly state: ShownState | undefined
}

/** One piece: what it is, who added it when, where it is from, its hash, whether it is still what it was. */
export function EvidenceCard({ incidentId, open, piece, state }: EvidenceCardProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { incident, added } = open.state
  const entry = open.entries[piece.seq - 1]
  const step = [...open.playbook.steps, ...added.values()].find(({ id }) => id === piece.stepId)
  const at = (instant: string): string => (incident === null ? instant : timeInZones(instant, incident, i18n.language))
  const dated = (instant: string): string =>
    incident === null ? instant : paperTime(instant, incident, i18n.language === 'fr' ? 'fr' : 'en')
  const save = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseSave', {
        suggestedName: markedName(t, incident?.mode ?? null, piece.name),
        format: 'original',
      })
      return file === null ? null : api.evidence.save({ incidentId, evidenceId: piece.id, grant: file.grant })
    },
    onSuccess: (saved) => {
      if (saved !== null) notifyDone(t('evidence:saved', { name: saved.name }))
    },
    onError: notifyRefusal,
  })
  const lines = [
    [entry?.author.name, entry === undefined ? null : at(entry.recordedAt)],
    [piece.source === '' ? null : t('evidence:from', { source: piece.source })],
    [piece.capturedAt === null ? null : t('evidence:capturedOn', { when: dated(piece.capturedAt) })],
    [step === undefined ? null : t('evidence:forStep', { step: localized(step.title, i18n.language) })],
  ].map((parts) => parts.filter(Boolean).join(' · '))
  return (
    <li className={room.item} data-evidence={state ?? 'reading'}>
      <span className={styles.head}>
        <strong className={styles.name} dir="auto">
          {piece.name}
        </strong>
        <OriginalStateMark state={state} />
      </span>
      <span className={room.note}>{[piece.mediaType, formats.bytes(piece.size)].join(' · ')}</span>
      {lines.map((line) =>
        line === '' ? null : (
          <span key={line} className={room.note} dir="auto">
            {line}
          </span>
        ),
      )}
      {piece.note ? <span dir="auto">{piece.note}</span> : null}
      <code className={styles.hash}>
        <span>SHA-256 </span>
        {piece.sha256}
      </code>
      <span className={styles.acts}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('evidence:saveNamed', { name: piece.name })}
          loading={save.isPending}
          disabled={state === 'damaged' || state === 'missing'}
          onClick={() => save.mutate()}
        >
          {t('evidence:save')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => useFocusedEntry.setState({ asked: { seq: piece.seq } })}>
          {t('evidence:toEntry', { seq: piece.seq })}
        </Button>
      </span>
    </li>
  )
}

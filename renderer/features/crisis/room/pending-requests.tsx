import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { spokenText } from '../../../../shared/domain/crisis/engine/spoken-text.ts'
import { elapsed } from '../../../ui/elapsed.ts'
import { usePersons } from '../model/use-persons.ts'
import type { RoomProps } from './room-props.ts'
import { SecondPersonDialog } from './second-person-dialog.tsx'
import styles from './room.module.css'

/** What one person asked for and another must do: lower the level, reopen, ratify what was released in an emergency. */
export function PendingRequests({ incidentId, open, now }: RoomProps & { readonly now: number }) {
  const { t } = useTranslation()
  const { nameOf } = usePersons()
  const [asked, setAsked] = useState<'lower' | 'reopen' | MessageState | null>(null)
  const { loweringRequest, reopeningRequest, messages } = open.state
  const owed = [...messages.values()].filter(({ release }) => release?.emergency?.ratifiedAt === null)
  const shared = { incidentId, open, onClose: () => setAsked(null) }
  return (
    <>
      {loweringRequest === null ? null : (
        <div className={styles.request}>
          <span>{t('crisis:request.lower', { name: nameOf(loweringRequest.by), level: loweringRequest.to })}</span>
          <Button size="xs" variant="default" onClick={() => setAsked('lower')}>
            {t('crisis:request.confirm')}
          </Button>
        </div>
      )}
      {reopeningRequest === null ? null : (
        <div className={styles.request}>
          <span>{t('crisis:request.reopen', { name: nameOf(reopeningRequest.by) })}</span>
          <Button size="xs" variant="default" onClick={() => setAsked('reopen')}>
            {t('crisis:request.confirm')}
          </Button>
        </div>
      )}
      {owed.map((message) => {
        const left = Date.parse(message.release?.emergency?.ratifyBy ?? '') - now
        return (
          <div key={message.id} className={styles.request} data-late={left < 0}>
            <span>
              {t(left < 0 ? 'crisis:request.ratifyLate' : 'crisis:request.ratify', {
                title: message.content.title,
                time: elapsed(Math.abs(left), t('crisis:dayLetter')),
              })}
            </span>
            <Button size="xs" variant="default" onClick={() => setAsked(message)}>
              {t('crisis:act.ratify')}
            </Button>
          </div>
        )
      })}
      {asked === 'lower' && loweringRequest ? (
        <SecondPersonDialog
          {...shared}
          title={t('crisis:lowerTo', { level: loweringRequest.to })}
          submitLabel={t('crisis:request.confirm')}
          event={{ kind: 'severity.lowered', data: { to: loweringRequest.to } }}
          except={[loweringRequest.by]}
        />
      ) : null}
      {asked === 'reopen' && reopeningRequest ? (
        <SecondPersonDialog
          {...shared}
          title={t('crisis:ask.reopen')}
          submitLabel={t('crisis:request.confirm')}
          event={{ kind: 'incident.reopened', data: {} }}
          except={[reopeningRequest.by]}
        />
      ) : null}
      {asked !== null && typeof asked === 'object' ? (
        <SecondPersonDialog
          {...shared}
          title={t('crisis:ratifyTitle', { title: asked.content.title })}
          submitLabel={t('crisis:act.ratify')}
          event={{ kind: 'message.ratified', data: { messageId: asked.id, hash: messageHash(asked.id, asked.content) } }}
          except={[...asked.authors, ...(asked.release ? [asked.release.by] : [])]}
        >
          <Text className={styles.words} dir="auto" lang={asked.content.language}>
            {spokenText(open.state.incident?.mode ?? null, asked.content)}
          </Text>
        </SecondPersonDialog>
      ) : null}
    </>
  )
}

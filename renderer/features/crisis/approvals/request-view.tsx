import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ApprovalRequest } from '../../../../shared/domain/crisis/approval/approval-request.ts'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import { disguises } from '../../../../shared/domain/crisis/views/disguises.ts'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { scrollsByKeyboard } from '../../../ui/scrolls-by-keyboard.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import room from '../room/room.module.css'
import styles from './approvals.module.css'

/** What would be signed: whose crisis, how real, who wrote, and the words as they would be released. */
export function RequestView({ request }: { readonly request: ApprovalRequest }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { incident, message, workspace, authors, askedBy, askedAt, asked } = request
  const { mode } = incident
  const { title, qa } = message.content
  const rows = [
    ['incident', [incident.title, incident.place].filter(Boolean).join(' – ')],
    ['mode', `${t(`crisis:mode.${mode}`)} – ${t('crisis:severity', { level: incident.severity })}`],
    ['from', `${askedBy.name} – ${workspace}`],
    ['asked', `${formats.date(askedAt)}, ${timeInZones(askedAt, incident, i18n.language)}`],
    ['authors', formats.list(authors)],
    ['language', formats.language(message.content.language)],
  ] as const
  return (
    <>
      {isRehearsal(mode) ? <div className={styles.band}>{t(`approvals:band.${mode}`)}</div> : null}
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`approvals:fact.${name}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <dt>{t('approvals:fact.whose')}</dt>
        <dd>
          {asked === null ? (
            t('approvals:sign.anybody')
          ) : (
            <>
              <bdi>{asked.name}</bdi> – <KeyFingerprint>{asked.keyFingerprint}</KeyFingerprint>
            </>
          )}
        </dd>
      </dl>
      <section aria-label={title}>
        <strong dir="auto">{title}</strong>
        {qa === null ? null : <p dir="auto">{qa.question}</p>}
        <p ref={(node) => scrollsByKeyboard(node)} className={styles.words} dir="auto" lang={message.content.language}>
          {message.text}
        </p>
        {disguises([title, qa?.question ?? '', message.text].join('\n')).map((disguise) => (
          <Text key={JSON.stringify(disguise)} role="alert" size="xs" className={room.warning}>
            {t(`crisis:warning.${disguise.code}`, { claim: 'claim' in disguise ? disguise.claim : '' })}
          </Text>
        ))}
      </section>
    </>
  )
}

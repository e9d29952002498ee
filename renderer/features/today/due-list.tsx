import { IconClock, IconKey, IconLockOpen, IconHourglassLow } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Mission } from '../../../shared/domain/mission.ts'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { SeverityGlyph } from '../findings/index.ts'
import type { DueItems } from './due-items.ts'
import { DueSection } from './due-section.tsx'

/** The groups of what is due, the most pressing first; empty groups are left out. */
export function DueList({ due, missions }: { readonly due: DueItems; readonly missions: readonly Mission[] }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const nameOf = (point: TalkingPoint): string => bestStatement(point.statement, i18n.language)?.text ?? t('common:untitled')
  const missionOf = (id: string): string => missions.find((mission) => mission.id === id)?.name ?? id
  const pointRow = (instant: (point: TalkingPoint) => string | null, words: string) => (point: TalkingPoint) => ({
    id: point.id,
    href: `/messages/${encodeURIComponent(point.id)}`,
    title: nameOf(point),
    note: t(words, { when: formats.relative(instant(point) ?? 0), date: formats.dateTime(instant(point) ?? 0) }),
  })
  return (
    <>
      <DueSection
        title={t('today:group.faulty')}
        icon={<SeverityGlyph severity="error" />}
        tone="error"
        rows={due.faulty.map((document) => ({
          id: document.id,
          href: `/write/${encodeURIComponent(document.id)}`,
          title: document.title || t('common:untitled'),
          note: `${t('common:count.errors', { count: document.errors ?? 0 })} · ${formats.language(document.language)}`,
        }))}
      />
      <DueSection
        title={t('today:group.expired')}
        icon={<IconClock size={18} stroke={1.5} aria-hidden />}
        tone="warning"
        rows={due.expired.map(pointRow((point) => point.validUntil, 'today:ended'))}
      />
      <DueSection
        title={t('today:group.expiring')}
        icon={<IconHourglassLow size={18} stroke={1.5} aria-hidden />}
        tone="warning"
        rows={due.expiring.map(pointRow((point) => point.validUntil, 'today:ends'))}
      />
      <DueSection
        title={t('today:group.lifting')}
        icon={<IconLockOpen size={18} stroke={1.5} aria-hidden />}
        tone="info"
        rows={due.lifting.map(pointRow((point) => point.embargoUntil, 'today:lifts'))}
      />
      <DueSection
        title={t('today:group.overdue')}
        icon={<IconKey size={18} stroke={1.5} aria-hidden />}
        tone="warning"
        rows={due.overdue.map((account) => ({
          id: account.id,
          href: `/network?mission=${encodeURIComponent(account.missionId)}`,
          title: `${t(`common:platform.${account.platform}`)} · ${account.handle}`,
          note: t('today:rotation', { mission: missionOf(account.missionId), date: formats.date(account.rotationDue ?? 0) }),
        }))}
      />
    </>
  )
}

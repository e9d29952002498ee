import { IconArchive, IconCircleCheck, IconCircleDashed, IconPencil, IconReplace } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { Mark } from '../../ui/mark.tsx'

const LOOKS = {
  draft: { tone: 'muted', icon: IconCircleDashed },
  approved: { tone: 'ok', icon: IconCircleCheck },
  superseded: { tone: 'muted', icon: IconReplace },
  withdrawn: { tone: 'error', icon: IconArchive },
} as const

/** The status of a point with its version, and whether the text moved since it was approved. */
export function PointStatus({ point }: { readonly point: TalkingPoint }) {
  const { t } = useTranslation()
  const word = t(`common:pointStatus.${point.status}`)
  return (
    <>
      <Mark
        {...LOOKS[point.status]}
        label={point.version > 0 ? t('messages:statusVersion', { status: word, version: point.version }) : word}
      />
      {point.changed && point.status === 'approved' ? (
        <Mark tone="warning" icon={IconPencil} label={t('messages:changedSince')} />
      ) : null}
    </>
  )
}

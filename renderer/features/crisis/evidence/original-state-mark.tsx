import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconFileOff, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../../ui/mark.tsx'
import type { ShownState } from './evidence-rows.ts'

const LOOKS = {
  reading: { tone: 'muted', icon: IconCircleDashed },
  intact: { tone: 'ok', icon: IconCircleCheck },
  damaged: { tone: 'error', icon: IconAlertTriangle },
  missing: { tone: 'warning', icon: IconFileOff },
  unread: { tone: 'warning', icon: IconHelpCircle },
} as const

/** Whether the original is still what was added; undefined while it is being read. */
export function OriginalStateMark({ state = 'reading' }: { readonly state: ShownState | 'reading' | undefined }) {
  const { t } = useTranslation()
  return <Mark {...LOOKS[state]} label={t(`evidence:state.${state}`)} />
}

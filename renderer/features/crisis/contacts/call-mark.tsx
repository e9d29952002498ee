import { IconMessage, IconPhoneCheck, IconPhoneOff, IconPhoneOutgoing, IconPhoneX, IconPointerOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { callResultSchema } from '../../../../shared/domain/crisis/model/contact.ts'
import type { CallNode } from '../../../../shared/domain/crisis/views/call-tree.ts'
import { Mark } from '../../../ui/mark.tsx'

const LOOKS = {
  'not-called': { tone: 'muted', icon: IconPhoneOutgoing },
  reached: { tone: 'ok', icon: IconPhoneCheck },
  'no-answer': { tone: 'warning', icon: IconPhoneOff },
  'left-message': { tone: 'info', icon: IconMessage },
  'wrong-number': { tone: 'error', icon: IconPhoneX },
  refused: { tone: 'error', icon: IconPointerOff },
} as const

/** What came of the last call, by a shape and a word. */
export function CallMark({ call }: Pick<CallNode, 'call'>) {
  const { t } = useTranslation()
  const result = call === null ? 'not-called' : (callResultSchema.safeParse(call.result).data ?? 'not-called')
  return <Mark {...LOOKS[result]} label={t(`contacts:result.${result}`)} />
}

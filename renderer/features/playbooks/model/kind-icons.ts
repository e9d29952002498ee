import {
  IconArrowsSplit2,
  IconCheckbox,
  IconClockPause,
  IconFlag,
  IconMessage2,
  IconNotebook,
  IconReport,
  IconRubberStamp,
  type Icon,
} from '@tabler/icons-react'
import type { StepKind } from '../../../../shared/domain/crisis/model/step.ts'

/** One shape per kind of step, the same in outline, graph and panel; always beside its word. */
export const KIND_ICONS: Readonly<Record<StepKind, Icon>> = {
  task: IconCheckbox,
  decision: IconArrowsSplit2,
  message: IconMessage2,
  approval: IconRubberStamp,
  sitrep: IconReport,
  wait: IconClockPause,
  'sub-playbook': IconNotebook,
  end: IconFlag,
}

import { backUpNow } from './back-up-now.ts'
import type { Command } from './command.ts'
import { declareIncident } from './declare-incident.ts'
import { goCoherence } from './go-coherence.ts'
import { goCrisis } from './go-crisis.ts'
import { goMessages } from './go-messages.ts'
import { goNetwork } from './go-network.ts'
import { goSettings } from './go-settings.ts'
import { goToday } from './go-today.ts'
import { goWrite } from './go-write.ts'
import { lockWorkspace } from './lock-workspace.ts'
import { newDocument } from './new-document.ts'
import { newLogEntry } from './new-log-entry.ts'
import { newPoint } from './new-point.ts'
import { nextPane } from './next-pane.ts'
import { openHelp } from './open-help.ts'
import { openManual } from './open-manual.ts'
import { openPalette } from './open-palette.ts'
import { signApproval } from './sign-approval.ts'
import { switchLanguage } from './switch-language.ts'
import { switchTheme } from './switch-theme.ts'

/** Every command that exists on all screens, in the order in which lists show them. */
export const registry: readonly Command[] = [
  newDocument,
  newPoint,
  newLogEntry,
  declareIncident,
  signApproval,
  goToday,
  goWrite,
  goMessages,
  goCoherence,
  goCrisis,
  goNetwork,
  goSettings,
  nextPane,
  switchTheme,
  switchLanguage,
  lockWorkspace,
  backUpNow,
  openPalette,
  openHelp,
  openManual,
]

import type { Screen } from './screen.ts'
import { checkAndNetworkScreens } from './screens/check-and-network-screens.ts'
import { crisisScreens } from './screens/crisis-screens.ts'
import { doorScreens, lockScreens } from './screens/door-screens.ts'
import { exerciseScreens } from './screens/exercise-screens.ts'
import { emptyScreens, frameScreens } from './screens/frame-screens.ts'
import { messageScreens } from './screens/message-screens.ts'
import { personScreens } from './screens/person-screens.ts'
import { playbookScreens } from './screens/playbook-screens.ts'
import { writeScreens } from './screens/write-screens.ts'

/** Every screen of the program on the demonstration ministry, in an order in which each can be reached from the one before. */
export const screens: readonly Screen[] = [
  ...doorScreens,
  ...writeScreens,
  ...messageScreens,
  ...checkAndNetworkScreens,
  ...playbookScreens,
  ...frameScreens,
  ...personScreens,
  ...exerciseScreens,
  ...crisisScreens,
  ...lockScreens,
  ...emptyScreens,
]

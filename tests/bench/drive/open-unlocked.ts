import { type DrivenUnisson, launchUnisson } from '../../../electron/launch/drive/launch-unisson.ts'
import { unlockWorkspace } from '../../../electron/launch/drive/unlock-workspace.ts'
import { PASSPHRASE } from '../workspace/open-session.ts'

/** Our program under a driver's hands, its workspace unlocked. */
export async function openUnlocked(profile: string, env: NodeJS.ProcessEnv): Promise<DrivenUnisson> {
  const driven = await launchUnisson({ profile, env })
  try {
    await unlockWorkspace(driven.window, 'en', PASSPHRASE)
    await driven.window.getByRole('navigation').first().waitFor({ timeout: 60_000 })
    return driven
  } catch (error) {
    await driven.close()
    throw error
  }
}

import type { DrivenUnisson } from '../drive/launch-unisson.ts'
import { resizeWindow } from '../drive/resize-window.ts'
import type { Look } from './look.ts'

/** Gives the running program a look: its size, its colours and its direction. */
export async function applyLook({ application, window }: DrivenUnisson, look: Look): Promise<void> {
  await resizeWindow(application, look.size)
  await application.evaluate(({ nativeTheme }, scheme) => (nativeTheme.themeSource = scheme), look.colorScheme)
  await window.evaluate((direction) => {
    document.documentElement.dir = direction
  }, look.direction)
}

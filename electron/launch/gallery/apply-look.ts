import type { DrivenUnisson } from '../drive/launch-unisson.ts'
import { resizeWindow } from '../drive/resize-window.ts'
import type { Look } from './look.ts'

const PATIENCE_MS = 5_000

/** Gives the running program a size and its colours, and waits until both are drawn. The direction is its language's. */
export async function applyLook({ application, window }: DrivenUnisson, { name, size, colorScheme }: Look): Promise<void> {
  await resizeWindow(application, size)
  // The driver stands between the page and the system's colours, so it is the one to ask.
  await window.emulateMedia({ colorScheme })
  const wanted = `${size.width} × ${size.height}, ${colorScheme}`
  const since = Date.now()
  for (;;) {
    const shown = await window.evaluate(() => {
      const { dataset } = document.documentElement
      return `${globalThis.innerWidth} × ${globalThis.innerHeight}, ${dataset['mantineColorScheme']}`
    })
    if (shown === wanted) return
    if (Date.now() - since > PATIENCE_MS) throw new Error(`The look ${name} was not taken: ${shown} for ${wanted}`)
    await window.waitForTimeout(20)
  }
}

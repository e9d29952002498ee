import type { ElectronApplication } from '@playwright/test'

/** Gives the first window a page of `size` in CSS pixels; a real window has no viewport to emulate. */
export async function resizeWindow(
  application: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await application.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMinimumSize(1, 1)
    window?.setContentSize(width, height)
  }, size)
}

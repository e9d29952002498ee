import type { ElectronApplication } from '@playwright/test'

/** Answers every dialog that asks for a file with `path`, as a person who always chooses that one. */
export async function chooseFile(application: ElectronApplication, path: string): Promise<void> {
  await application.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

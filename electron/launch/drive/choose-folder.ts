import type { ElectronApplication } from '@playwright/test'

/** Answers every dialog that asks where to write with a file of `folder`, under the name that the program suggests. */
export async function chooseFolder(application: ElectronApplication, folder: string): Promise<void> {
  await application.evaluate(({ dialog }, chosen) => {
    const save = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as Electron.SaveDialogOptions
      return Promise.resolve({ canceled: false, filePath: `${chosen}/${defaultPath.split('/').at(-1) ?? ''}` })
    }
    dialog.showSaveDialog = save as typeof dialog.showSaveDialog
  }, folder)
}

import { useMantineColorScheme } from '@mantine/core'
import i18next, { changeLanguage } from 'i18next'
import { useEffect } from 'react'
import { shell } from '../bridge/shell.ts'
import type { WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { PSEUDO_LOCALE } from './pseudo-locale.ts'

/** Brings the interface to the workspace's language and theme, also before it is unlocked. */
export function usePreferences(status: WorkspaceStatus | undefined): void {
  const { setColorScheme } = useMantineColorScheme()
  // Before there is a workspace the person chooses on the first screen, and nothing may choose again after them.
  const language = status?.state === 'absent' ? undefined : status?.language
  const theme = status?.theme

  useEffect(() => {
    // The instance itself: the hook's own is another one after each change, and would bring back the first language.
    if (language && i18next.language !== PSEUDO_LOCALE) void changeLanguage(language)
  }, [language])

  useEffect(() => {
    if (!theme) return
    setColorScheme(theme === 'system' ? 'auto' : theme)
    // The window's own frame follows; a shell that cannot do it changes nothing on screen.
    shell('setTheme', { theme }).catch(() => undefined)
  }, [theme, setColorScheme])
}

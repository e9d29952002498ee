import { nativeTheme } from 'electron'
import type { ShellHandlers } from './ipc.ts'

export const setTheme: ShellHandlers['setTheme'] = ({ theme }) => {
  nativeTheme.themeSource = theme
  return null
}

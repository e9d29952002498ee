import type { ShellBridge } from '../../shared/contract/shell-api.ts'

declare global {
  interface Window {
    /** Exposed by the preload. */
    readonly unisson: ShellBridge
  }
}

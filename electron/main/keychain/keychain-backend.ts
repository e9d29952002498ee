import { safeStorage } from 'electron'

/** "none" when the system has no keychain; "basic_text" is Chromium's fixed key on Linux, which protects nothing. */
export function keychainBackend(): string {
  if (!safeStorage.isEncryptionAvailable()) return 'none'
  return process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform
}

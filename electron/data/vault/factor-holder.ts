/** The keychain's part of the key, as main last told it; null when there is none. It lives in memory only. */
export interface FactorHolder {
  factor: Uint8Array | null
}

/** An Electron that can be started, and where it came from. */
export interface ResolvedElectron {
  /** Absolute path of the binary. */
  readonly executable: string
  readonly origin: 'override' | 'official' | 'registry'
  /** Electron's version without a "v", or "unknown" for an override folder that does not say. */
  readonly version: string
}

import { hkdfSync } from 'node:crypto'

/** Keys of an unlocked workspace, each good for one thing alone. */
export interface WorkspaceKeys {
  readonly database: Buffer
  readonly vault: Buffer
  /** Seed of the Ed25519 key (RFC 8032) that signs the logs of incidents. */
  readonly signing: Buffer
}

/** All come from the random data key; none tells anything of another. */
export function deriveWorkspaceKeys(dataKey: Uint8Array): WorkspaceKeys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(0), `unisson/${purpose}/1`, 32))
  return { database: derive('database'), vault: derive('vault'), signing: derive('signing') }
}

export function wipeKeys(keys: WorkspaceKeys): void {
  keys.database.fill(0)
  keys.vault.fill(0)
  keys.signing.fill(0)
}

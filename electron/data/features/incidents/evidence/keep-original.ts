import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

/** Keeps the bytes of an original; the same bytes are kept once, whatever brings them. */
export function keepOriginal(database: WorkspaceDatabase, sha256: string, bytes: Uint8Array): void {
  database.run('INSERT INTO evidence (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT (sha256) DO NOTHING', {
    sha256,
    bytes,
  })
}

import { z } from 'zod'
import { writeCsv } from '../../../../../shared/coherence/messages/csv/write-csv.ts'
import { replay } from '../../../../../shared/domain/crisis/engine/replay.ts'
import { evidenceManifest } from '../../../../../shared/domain/crisis/log/evidence-manifest.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { writeZip } from '../../../formats/zip/write-zip.ts'
import type { IncidentBundle } from './incident-bundle.ts'

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) })

/**
 * The originals of an incident with `SHA256SUMS`, which `sha256sum -c` reads, and `index.csv`: which entry brought each,
 * its own name, source and time of capture. Names inside are numbers and an ending, so that none leads out of the
 * folder. Throws `not-found` when an original is gone.
 */
export function evidenceZip(database: WorkspaceDatabase, { playbook, entries, header }: IncidentBundle): Buffer {
  const { state } = replay(playbook, entries)
  const evidence = [...state.evidence.values()].toSorted((one, other) => one.seq - other.seq)
  const files = new Map<string, Buffer>()
  const sums: { readonly sha256: string; readonly path: string }[] = []
  const index = [['path', 'mode', 'entry', 'name', 'media_type', 'size', 'source', 'captured_at', 'sha256']]
  for (const [place, { seq, name, mediaType, size, source, capturedAt, sha256 }] of evidence.entries()) {
    const row = database.get(bytesRow, 'SELECT bytes FROM evidence WHERE sha256 = :sha256', { sha256 })
    if (row === null) throw new AppError('not-found', 'An original is not in the store', { kind: 'evidence', id: sha256 })
    const path = `evidence/${String(place + 1).padStart(4, '0')}${ending(name)}`
    files.set(path, Buffer.from(row.bytes))
    sums.push({ sha256, path })
    index.push([path, header.mode, String(seq), name, mediaType, String(size), source, capturedAt ?? '', sha256])
  }
  files.set('SHA256SUMS', Buffer.from(evidenceManifest(sums)))
  files.set('index.csv', Buffer.from(`\ufeff${writeCsv(index)}`))
  return writeZip(files, 'deflated')
}

function ending(name: string): string {
  return (/\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? '').toLowerCase()
}

import { writeCsv } from '../../../../../shared/coherence/messages/csv/write-csv.ts'
import type { LeftOut } from '../../../../../shared/contract/incidents-contract.ts'
import { replay } from '../../../../../shared/domain/crisis/engine/replay.ts'
import { evidenceManifest } from '../../../../../shared/domain/crisis/log/evidence-manifest.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { writeZip } from '../../../formats/zip/write-zip.ts'
import { readOriginal } from '../evidence/read-original.ts'
import type { IncidentBundle } from './incident-bundle.ts'

/** Bytes: an archive is made in memory. */
const LARGEST = 1_000_000_000

interface EvidenceZip {
  readonly archive: Buffer
  readonly leftOut: readonly LeftOut[]
}

/**
 * The originals of an incident with `SHA256SUMS`, which `sha256sum -c` reads, and `index.csv`: which entry brought each,
 * its own name, source and time of capture, and whether it is intact. One that is missing or damaged has its line there
 * and no file. Their folder says every other mode than REAL; names inside are numbers and an ending, so that none leads out of the folder. One step an original. Throws
 * `file-too-large` past 1 GB.
 */
export function* evidenceZip(
  database: WorkspaceDatabase,
  { playbook, entries, header }: IncidentBundle,
): Generator<void, EvidenceZip> {
  const { state } = replay(playbook, entries)
  const evidence = [...state.evidence.values()].toSorted((one, other) => one.seq - other.seq)
  // What was played must not be taken for what happened, once it lies unpacked somewhere.
  const folder = header.mode === 'REAL' ? 'evidence' : `evidence-${header.mode}`
  const files = new Map<string, Buffer>()
  const sums: { readonly sha256: string; readonly path: string }[] = []
  const leftOut: LeftOut[] = []
  const index = [['path', 'state', 'mode', 'entry', 'name', 'media_type', 'size', 'source', 'captured_at', 'sha256']]
  let total = 0
  for (const [place, { seq, name, mediaType, size, source, capturedAt, sha256 }] of evidence.entries()) {
    const original = readOriginal(database, sha256)
    const path = original.state === 'intact' ? `${folder}/${String(place + 1).padStart(4, '0')}${ending(name)}` : ''
    if (original.state === 'intact') {
      total += original.bytes.length
      if (total > LARGEST) throw new AppError('file-too-large', 'The originals are too large for one archive', { bytes: total })
      files.set(path, Buffer.from(original.bytes))
      sums.push({ sha256, path })
    } else leftOut.push({ seq, name, state: original.state })
    index.push([path, original.state, header.mode, String(seq), name, mediaType, String(size), source, capturedAt ?? '', sha256])
    yield
  }
  files.set('SHA256SUMS', Buffer.from(evidenceManifest(sums)))
  files.set('index.csv', Buffer.from(`\ufeff${writeCsv(index)}`))
  // Pictures, films and PDF are packed already: packing them again takes seconds and saves nothing.
  return { archive: writeZip(files, 'stored'), leftOut }
}

function ending(name: string): string {
  return (/\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? '').toLowerCase()
}

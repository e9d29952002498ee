import type { Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { ModelProblem } from './model-problem.ts'

const CHUNK_BYTES = 8_000_000

/** Reads one file of the model piece by piece into `hash`; `onRead` hears of each piece. `size` is what was measured before. */
export async function readModelFile(
  path: string,
  size: number,
  hash: Hash,
  onRead: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size)
  const file = await open(path, 'r')
  try {
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, size - at), at)
      // Cut short since it was measured.
      if (bytesRead === 0) throw new ModelProblem('load-failed', basename(path))
      hash.update(bytes.subarray(at, at + bytesRead))
      at += bytesRead
      onRead(bytesRead)
    }
    return bytes
  } finally {
    await file.close()
  }
}

import { createHash } from 'node:crypto'
import type { Evidence } from '../../../../../shared/domain/crisis/model/evidence.ts'
import type { GrantedFile } from '../../../files/file-grants.ts'
import { mediaTypeOf } from './media-type-of.ts'

/** What can be said of a file by looking at it. */
export function lookAtFile({ name, bytes }: GrantedFile): Pick<Evidence, 'name' | 'mediaType' | 'sha256' | 'size'> {
  return { name, mediaType: mediaTypeOf(name), sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

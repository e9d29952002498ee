import { approvalRequestSchema, type ApprovalRequest } from '../../../../../shared/domain/crisis/approval/approval-request.ts'
import { isTrueRequest } from '../../../../../shared/domain/crisis/approval/is-true-request.ts'
import { keyFingerprint } from '../../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import type { Person } from '../../../../../shared/domain/person.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import { readExactJson } from '../../../formats/read-exact-json.ts'
import { sameName } from '../../persons/commands/same-name.ts'
import { REQUEST_LIMIT } from './request-limit.ts'

/** Throws as `readExactJson`, and `file-damaged` when the words or the hash are not those of the content. */
export async function readRequest(grants: FileGrants, grant: string): Promise<{ file: string; request: ApprovalRequest }> {
  const { name: file, bytes } = await grants.read(grant, 'peek', REQUEST_LIMIT)
  const request = readExactJson(bytes, 'request', approvalRequestSchema)
  if (!isTrueRequest(request)) throw new AppError('file-damaged', 'The words of the request are not those of its hash')
  return { file, request }
}

/** Why this person cannot sign the request, as a reason of `refused`; null when they can. The workspace that asks looks again. */
export function signingBlock({ asked, authors }: ApprovalRequest, { name, publicKey }: Person): string | null {
  if (asked !== null && asked.keyFingerprint !== keyFingerprint(publicKey)) return 'asked-of-another-key'
  return authors.some((author) => sameName(author, name)) ? 'author-cannot-approve' : null
}

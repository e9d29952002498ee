import type { MessageContent, MessageStatus } from '../model/crisis-message.ts'

/** One person's yes to one text, by the hash of that text. */
export interface Approval {
  readonly by: string
  readonly at: string
  readonly seq: number
  readonly hash: string
  /** Ed25519 over `log/approval-text`, base64; null when a run was made without keys. */
  readonly signature: { readonly publicKey: string; readonly value: string } | null
}

/** A text that was sent to be signed elsewhere. */
export interface ApprovalAsked {
  readonly by: string
  readonly at: string
  readonly seq: number
  /** Of the request: an approval by file answers one of these. */
  readonly requestHash: string
  readonly asked: { readonly personId: string; readonly name: string; readonly keyFingerprint: string } | null
}

export interface MessageState {
  readonly id: string
  readonly content: MessageContent
  readonly status: MessageStatus
  /** Everybody who wrote any of it: none of them may approve. */
  readonly authors: readonly string[]
  readonly approvals: readonly Approval[]
  /** Requests for a signature by file that still stand: an edit and requested changes void them as they void approvals. */
  readonly requests: readonly ApprovalAsked[]
  /** Approvals lost to edits and requested changes. */
  readonly voided: number
  readonly draftedAt: string
  /** Entry of its last change of text. */
  readonly textSeq: number
  readonly release: {
    readonly by: string
    readonly at: string
    readonly seq: number
    readonly channels: readonly string[]
    readonly nextUpdateAt: string | null
    /** Null for an ordinary release. `ratifiedAt` null: still owed. */
    readonly emergency: {
      readonly reason: string
      readonly ratifyBy: string
      readonly ratifications: readonly Approval[]
      readonly ratifiedAt: string | null
    } | null
  } | null
  /** Id of the message that puts it right. */
  readonly correctedBy: string | null
}

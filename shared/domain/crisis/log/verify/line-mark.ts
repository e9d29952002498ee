import type { HeadSignature } from '../head-signature.ts'

/** An entry as the chain sees it. */
export interface EntryMark {
  readonly part: 'entry'
  readonly line: number
  readonly seq: number
  readonly hash: string
  readonly previousHash: string
  /** Its hash is that of its content. */
  readonly genuine: boolean
}

export interface SignatureMark {
  readonly part: 'signature'
  readonly line: number
  readonly signature: HeadSignature
}

/** A line that gave nothing, or a header. */
interface OtherMark {
  readonly part: 'unreadable' | 'header'
  readonly line: number
}

/** What is kept of a line of the suspect stretch. */
export type LineMark = EntryMark | SignatureMark | OtherMark

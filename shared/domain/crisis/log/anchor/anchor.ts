/** What is known of a head from outside the file: on paper, or in the store. */
export interface Anchor {
  readonly seq: number
  /** First digits of the hash of that entry, lower-case hexadecimal: 25 on paper, up to all 64 elsewhere. */
  readonly prefix: string
}

/** What a line of a log file may hold. */
export type LinePart = 'header' | 'entry' | 'signature'

/**
 * Why a line is not as the writer wrote it. `json`: no JSON; `shape`: JSON, but neither header, entry nor signature;
 * `form`: right content, another spelling than RFC 8785 (spaces, order of keys, a key twice, CR LF, a byte order mark);
 * `encoding`: no UTF-8; `length`: longer than a line may be; `end`: the file ends without a line end.
 */
export type LineProblem = 'json' | 'shape' | 'form' | 'encoding' | 'length' | 'end'

/**
 * One thing wrong with a log, where it stands. `line` counts from 1; `seq` is the place of the entry in the original
 * log, 0 for the header.
 */
export type LogFault =
  /** The line cannot be read, or is spelled otherwise. `seq` is null when nothing tells which entry it was. */
  | { readonly kind: 'malformed'; readonly line: number; readonly seq: number | null; readonly problem: LineProblem }
  /** There is no header before the entries. */
  | { readonly kind: 'no-header'; readonly line: 1 }
  /** The entry, or the header, is not the one that was hashed, or that the next entry remembers. */
  | { readonly kind: 'edited'; readonly line: number; readonly seq: number }
  /** Entries from `from` to `to` are gone after `line`; `to` null: to an end that nothing tells. */
  | { readonly kind: 'deleted'; readonly line: number; readonly from: number; readonly to: number | null }
  /** The line is not part of the log; `seq` is what it claims. */
  | { readonly kind: 'inserted'; readonly line: number; readonly part: LinePart; readonly seq: number }
  /** The line belongs to the log, elsewhere. */
  | { readonly kind: 'reordered'; readonly line: number; readonly part: LinePart; readonly seq: number }
  /** The chain is whole, but it is not the one that was signed or printed: something from `from` to `to` was written anew. */
  | { readonly kind: 'rewritten'; readonly line: number; readonly from: number; readonly to: number }
  /** The signature is not the key's over this head. */
  | { readonly kind: 'bad-signature'; readonly line: number; readonly seq: number }
  /** A signature is gone: that of `seq`, or one at or before it. */
  | { readonly kind: 'missing-signature'; readonly line: number; readonly seq: number }
  /** The file names another key than the expected one: all of it may have been written anew. */
  | { readonly kind: 'wrong-key'; readonly line: 1; readonly found: string }

/** One file of an archive, as its central directory describes it. Sizes are claims until the entry is inflated. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Offset of its local header. */
  readonly offset: number
}

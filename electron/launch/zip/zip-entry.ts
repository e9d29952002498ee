/** One file or folder of a zip archive, as its central directory describes it. Sizes in bytes. */
export interface ZipEntry {
  readonly path: string
  readonly isFolder: boolean
  readonly method: 'stored' | 'deflated'
  readonly crc32: number
  readonly compressedSize: number
  readonly size: number
  /** Permission bits, such as 0o755; 0 when the archive was not made on Unix. */
  readonly mode: number
  readonly headerOffset: number
}

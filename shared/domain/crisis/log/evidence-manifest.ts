/** A file as it lies in an export. */
export interface ManifestFile {
  /** SHA-256 of its bytes (FIPS 180-4), 64 digits of lower-case hexadecimal. */
  readonly sha256: string
  /** Where it lies from the folder of the manifest, with `/`. */
  readonly path: string
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

/**
 * The manifest of exported evidence, one file a line, as GNU `sha256sum` writes it and `sha256sum -c` reads it: hash, two
 * spaces, path, LF; a line whose path holds a backslash, a line feed or a carriage return begins with a backslash and
 * has these escaped (coreutils manual, "md5sum invocation"). Sorted by path, so that the same evidence gives the same
 * bytes. Throws `RangeError` for a hash that is none, and for a path that is empty, given twice, absolute, leads out of
 * the folder or holds a zero byte.
 */
export function evidenceManifest(files: readonly ManifestFile[]): string {
  const seen = new Set<string>()
  const lines = files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ sha256, path }) => {
      if (!/^[0-9a-f]{64}$/u.test(sha256)) throw new RangeError('A SHA-256 has 64 digits of lower-case hexadecimal')
      const outside = path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..')
      if (outside || path.includes('\0')) throw new RangeError('Evidence lies in the folder of its manifest')
      if (seen.has(path)) throw new RangeError('Two files cannot lie at one path')
      seen.add(path)
      const escaped = path.replaceAll(/[\\\n\r]/gu, (character) => ESCAPES[character] ?? '')
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
    })
  return lines.join('')
}

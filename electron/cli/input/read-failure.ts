const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many links',
}

/** Why the system refused to read, in a few words. */
export function readFailure(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code
  return (
    (typeof code === 'string' ? REASONS[code] : undefined) ??
    (error instanceof Error ? error.message.split('\n', 1)[0]! : String(error))
  )
}

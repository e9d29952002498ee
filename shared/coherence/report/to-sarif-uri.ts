/** A file's name as a URI reference: each segment percent-encoded, absolute paths under `file://`. */
export function sarifUri(path: string): string {
  const segments = path
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
  if (segments.startsWith('/')) return `file://${segments}`
  const drive = /^([A-Za-z])%3A\//.exec(segments)
  return drive === null ? segments : `file:///${drive[1]}:/${segments.slice(drive[0].length)}`
}

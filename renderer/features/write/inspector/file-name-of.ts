// What Windows and macOS refuse in a name, controls included.
const REFUSED = /[\p{Cc}<>:"/\\|?*]+/gu

/** A file name made of a title: no character that a system refuses, at most 120 characters, the extension at the end. */
export function fileNameOf(title: string, extension: string): string {
  const name = [...title.replace(REFUSED, ' ').replaceAll(/\s+/g, ' ').trim()]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')
  return `${name === '' ? 'document' : name}.${extension}`
}

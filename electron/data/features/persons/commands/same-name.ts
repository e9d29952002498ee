/** Whether two names are one to who reads them: capitals, width of spaces and signs that nobody sees make no other person. */
export function sameName(left: string, right: string): boolean {
  return plain(left).localeCompare(plain(right), 'und', { sensitivity: 'accent' }) === 0
}

const plain = (name: string): string =>
  name
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

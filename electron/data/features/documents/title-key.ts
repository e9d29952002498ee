/** What titles are sorted by: without accents or case, so that "Élysée" stands among the E's. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
}

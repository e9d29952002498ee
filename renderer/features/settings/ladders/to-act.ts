/** The stable name of a rung from the words that a person gave it: "Très ému" becomes "tres-emu"; '' when nothing is left. */
export function toAct(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
}

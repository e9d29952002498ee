/** Words that every list of stolen passphrases begins with, in the languages of the interface, and ours. */
const COMMON =
  /p[a@4]s+w[o0]r[dt]|mot ?de ?passe|phrase ?secr[eè]te|passphrase|azerty(?:uiop)?|qwerty(?:uiop)?|qsdfgh(?:jklm)?|asdfgh(?:jkl)?|unisson|minist[eè]re|ministry|ambassade|embassy|admin(?:istrateur|istrator)?|bonjour|welcome|bienvenue|letmein|iloveyou|jetaime|secret|soleil|france/giu

/** Different characters, beyond the words and sequences, under which a passphrase is guessed in no time. */
const LEAST_LEFT = 5

/**
 * True for a passphrase made of a common word, a sequence ("123456789012"), the same part twice or a name that others
 * know (`names`: the workspace, the person). Each of them counts for nothing.
 */
export function isGuessable(passphrase: string, names: readonly string[] = []): boolean {
  let left = passphrase.toLowerCase()
  for (const name of names) if (name.trim().length > 2) left = left.replaceAll(name.trim().toLowerCase(), '')
  left = withoutSequences(left.replace(COMMON, '').replace(/^(.+?)\1+$/u, '$1'))
  return new Set(left.replaceAll(/\s/gu, '')).size < LEAST_LEFT
}

/** Three and more characters that each follow the one before, up or down; after 9 comes 0. */
function withoutSequences(text: string): string {
  const characters = [...text]
  const step = (index: number): number => {
    const [here, next] = [characters[index]?.codePointAt(0) ?? 0, characters[index + 1]?.codePointAt(0) ?? 0]
    if (here === 57 && next === 48) return 1
    if (here === 48 && next === 57) return -1
    return Math.abs(next - here) === 1 ? next - here : 0
  }
  const inSequence = characters.map((_, index) => {
    const [before2, before, after, after2] = [step(index - 2), step(index - 1), step(index), step(index + 1)]
    return (before !== 0 && before === after) || (after !== 0 && after === after2) || (before2 !== 0 && before2 === before)
  })
  return characters.filter((_, index) => !inSequence[index]).join('')
}

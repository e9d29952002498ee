/** A lexicon file that is missing, is no JSON or breaks its schema; `file` is its path, `fault` what is wrong in one line. */
export class LexiconFileError extends Error {
  override readonly name = 'LexiconFileError'
  readonly file: string
  readonly fault: string

  constructor(file: string, fault: string) {
    super(`Lexicon file ${file}: ${fault}`)
    this.file = file
    this.fault = fault
  }
}

/** What the person asks the search to respect. Accents are folded unless `accents` is on. */
export interface FindOptions {
  readonly matchCase: boolean
  readonly wholeWord: boolean
  readonly accents: boolean
}

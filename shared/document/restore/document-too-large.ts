/** Ends a restoration whose document passes a limit; the door turns it into a refusal. */
export class DocumentTooLarge extends Error {
  constructor(limit: string) {
    super(`the document holds ${limit}`)
    this.name = 'DocumentTooLarge'
  }
}

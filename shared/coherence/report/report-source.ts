/** The text a document report speaks about. */
export interface ReportSource {
  readonly path: string
  readonly text: string
  /** True when offsets are those of the file itself (.txt, .md); false when the text was extracted (.html, .docx) or piped in. */
  readonly offsetsAreFile: boolean
}

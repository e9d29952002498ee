/** What an imported file may hold before anything is built from it. Beyond, the refusal says so. */
export const FORMAT_LIMITS = {
  /** Bytes of any file. */
  file: 64_000_000,
  /** Bytes of a text, Markdown or HTML file. */
  textFile: 24_000_000,
  /** Entries of a .docx; a long report with pictures has a few hundred. */
  zipEntries: 2000,
  /** Bytes of all entries once inflated. */
  zipTotal: 96_000_000,
  /** Bytes of one XML part once inflated; a thousand pages of text stay under it. */
  xmlPart: 16_000_000,
  /** Elements of one XML part: each costs two kilobytes and 35 microseconds to read. */
  xmlElements: 150_000,
  xmlDepth: 200,
  /** Bytes of one picture. */
  picture: 7_500_000,
} as const

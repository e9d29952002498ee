/** The words of the first heading of a Markdown text, '' when there is none. */
export function headingOf(text: string): string {
  return /^#{1,6} +(.*?) *#*$/m.exec(text)?.[1] ?? ''
}

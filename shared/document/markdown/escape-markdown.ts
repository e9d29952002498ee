/** Text that Markdown reads back as it is, inside a line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~|]/g, (character) => `\\${character}`)
}

/** Names of the `{{fields}}` of a text, each once, in the order in which they come. */
export function fieldsOf(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)].map((match) => match[1] ?? ''))]
}

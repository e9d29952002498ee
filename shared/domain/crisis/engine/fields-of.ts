/** Names of the `{{fields}}` of a text, each once, in the order in which they come. */
export function fieldsOf(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/\{\{([^{}]*)\}\}/gu)].map((match) => (match[1] ?? '').trim()))]
}

/** The text with its `{{fields}}` filled; an empty one stays as it is written, so that nobody takes it for a text. */
export function fillFields(body: string, values: Readonly<Record<string, string>>): string {
  return body.replaceAll(/\{\{([^{}]*)\}\}/gu, (whole, inner: string) => {
    const name = inner.trim()
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined || value.trim() === '' ? whole : value
  })
}

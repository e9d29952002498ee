/** The first units of a text, no character cut in two, with a sign that there was more. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\p{Surrogate}$/u, '')} […]`
}

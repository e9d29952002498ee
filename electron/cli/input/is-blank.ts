/** True for a text without a visible character: nothing, white space, marks of direction and the like. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text)
}

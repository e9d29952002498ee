/** One replacement in a block's text: `text.slice(start, end)` becomes `replacement`. */
export interface TypographyEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

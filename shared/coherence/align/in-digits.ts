import type { FigureMention } from '../model/mention.ts'

/** True for a number written in digits of any script, false for one in words. */
export function inDigits({ text }: FigureMention): boolean {
  return /\p{Nd}/u.test(text)
}

/** True for a whole sentence of 8 to 45 words: headings and fragments make no talking point. */
export function usableSentence(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  return words >= 8 && words <= 45 && /[.!?»"”]$/.test(text.trim())
}

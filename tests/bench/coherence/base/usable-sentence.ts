/** True for a whole sentence of 8 to 45 words: headings, fragments and halves of a quotation make no talking point. */
export function usableSentence(text: string): boolean {
  if (
    text.split('"').length % 2 === 0 ||
    text.split('«').length !== text.split('»').length ||
    text.split('“').length !== text.split('”').length
  )
    return false
  const words = text.trim().split(/\s+/).length
  return words >= 8 && words <= 45 && /[.!?»"”]$/.test(text.trim())
}

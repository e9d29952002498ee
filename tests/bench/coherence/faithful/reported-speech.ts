import { withSentence } from './with-sentence.ts'

/** Somebody else's figure, attributed to them. */
export const reportedSpeech = withSentence('reported-speech', {
  fr: [
    (other, noun) => `Selon des médias locaux, il s'agirait de ${other} ${noun}.`,
    (other, noun) => `« Il y en a ${other} ${noun} », a affirmé un porte-parole du groupe.`,
  ],
  en: [
    (other, noun) => `According to local media, there were ${other} ${noun}.`,
    (other, noun) => `“There were ${other} ${noun},” a spokesman for the group claimed.`,
  ],
})

import { withSentence } from './with-sentence.ts'

/** The figure of another year, said beside ours. */
export const otherYear = withSentence('other-year', {
  fr: [
    (other, noun) => `En 2019, on en comptait ${other} ${noun}.`,
    (other, noun) => `Cinq ans plus tôt, en 2017, c'était ${other} ${noun}.`,
  ],
  en: [(other, noun) => `In 2019 there were ${other} ${noun}.`, (other, noun) => `The figure for 2017 was ${other} ${noun}.`],
})

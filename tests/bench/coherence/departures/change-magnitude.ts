import { swapPair } from './swap-pair.ts'

/** Millions for billions and the other way round. */
export const changeMagnitude = swapPair('figure.magnitude', 'figure-mismatch', {
  fr: [
    ['millions', 'milliards'],
    ['million', 'milliard'],
  ],
  en: [['million', 'billion']],
})

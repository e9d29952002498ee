import { swapPair } from './swap-pair.ts'

/** Another currency or measure for the same number. */
export const changeUnit = swapPair('figure.unit', 'figure-mismatch', {
  fr: [
    ["d'euros", 'de dollars'],
    ['tonnes', 'kilogrammes'],
    ['kilomètres', 'mètres'],
  ],
  en: [
    ['million euros', 'million dollars'],
    ['billion euros', 'billion dollars'],
    ['tonnes', 'kilograms'],
    ['kilometres', 'metres'],
  ],
})

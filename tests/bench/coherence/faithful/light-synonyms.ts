import { rewrite } from './rewrite.ts'

/** Small words and phrases that mean the same. */
export const lightSynonyms = rewrite('light-synonyms', {
  fr: [
    [/\bafin de\b/g, 'pour'],
    [/\bafin d['’]/g, "dans le but d'"],
    [/\bainsi que\b/g, 'et'],
    [/\blorsque\b/g, 'quand'],
    [/\blorsqu['’]/g, 'quand '],
    [/\bcependant\b/g, 'toutefois'],
    [/\bactuellement\b/g, "à l'heure actuelle"],
    [/\bégalement\b/g, 'aussi'],
    [/\bà la suite de\b/gi, 'après'],
    [/\bcontre les\b/g, 'visant les'],
    [/\bnotamment\b/g, 'en particulier'],
    [/\bselon\b/g, "d'après"],
    [/\bSelon\b/g, "D'après"],
  ],
  en: [
    [/\bin order to\b/g, 'to'],
    [/\bas well as\b/g, 'and'],
    [/\bHowever,/g, 'Nevertheless,'],
    [/\bsuch as\b/g, 'like'],
    [/\bbegan\b/g, 'started'],
    [/\bfollowing\b/g, 'after'],
    [/\bcurrently\b/g, 'at present'],
    [/\bpreviously\b/g, 'earlier'],
    [/\bin particular\b/g, 'notably'],
    [/\bAccording to\b/g, 'As stated by'],
    [/\bconcerning\b/g, 'regarding'],
    [/\bassistance\b/g, 'help'],
    [/\bapproximately\b/g, 'about'],
  ],
})

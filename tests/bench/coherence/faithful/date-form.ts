import { rewrite } from './rewrite.ts'

/** The same date without what the context gives, or with its parts in the other order. */
export const dateForm = rewrite('date-form', {
  fr: [
    [/(\d{1,2}) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:20\d\d)\b/g, '$1 $2'],
  ],
  en: [
    [
      /(?<!\d (?:to|and) )\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g,
      '$2 $1, $3',
    ],
    [
      /(?<!\d (?:to|and) )\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      '$2 $1',
    ],
  ],
})

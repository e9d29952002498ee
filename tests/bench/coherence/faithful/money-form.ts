import { rewrite } from './rewrite.ts'

/** The same sum in its short form, or in the long one. */
export const moneyForm = rewrite('money-form', {
  fr: [
    [/(\d) millions d['’]euros/g, '$1 M€'],
    [/(\d) milliards? d['’]euros/g, '$1 Md€'],
    [/(\d) millions de dollars/g, '$1 M$'],
    [/(\d) euros\b/g, '$1 €'],
  ],
  en: [
    [/\$(\d+(?:\.\d+)?) (million|billion)\b/g, '$1 $2 dollars'],
    [/(?<![\d.,])(\d[\d,]*(?:\.\d+)?) (million|billion) euros\b/g, '€$1 $2'],
    [/(?<![\d.,])(\d[\d,]*) euros\b/g, '€$1'],
  ],
})

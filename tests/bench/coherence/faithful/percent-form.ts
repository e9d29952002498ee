import { rewrite } from './rewrite.ts'

export const percentForm = rewrite('percent-form', {
  fr: [
    [/(\d)[\s\u00a0\u202f]?%/g, '$1 pour cent'],
    [/(\d) pour cent\b/g, '$1\u202f%'],
  ],
  en: [
    [/(\d) ?%/g, '$1 percent'],
    [/(\d) per ?cent\b/g, '$1%'],
  ],
})

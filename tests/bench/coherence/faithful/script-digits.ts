import { rewrite } from './rewrite.ts'

/** The same numbers in the digits of the text's script ("١٢" for "12"). */
export const scriptDigits = rewrite('script-digits', {})

/** Crockford's base 32: no I, L, O or U, so that nothing on paper reads two ways. A symbol's index is its value. */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

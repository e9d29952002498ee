/** Twelve characters and more: the rule of the first screen. */
export const PASSPHRASE = 'quatre mots font rempart'

/** Somebody besides the holder, added on the way: the second of the two-person rule. */
export const SECOND_PERSON = { name: 'Basile Okoro', passphrase: 'la deuxième personne a sa phrase' } as const

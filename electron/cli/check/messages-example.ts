/** A whole messages file, as the help of `unisson check` shows it; it is parsed and checked against by a test. */
export const MESSAGES_EXAMPLE = `MESSAGES in YAML, saved for example as messages.yaml (only id and statement are required):

  format: unisson-messages/1
  points:
    - id: tp-1
      mandatory: true
      statement:
        fr: La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.
        en: France condemns the attack of 3 March in Gao, which killed 12 people.
  terms:
    - { concept: kyiv, lang: fr, term: Kiev, status: forbidden, use: Kyiv }
`

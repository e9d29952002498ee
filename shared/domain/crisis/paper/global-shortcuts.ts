/**
 * The shortcuts printed on the cover of the crisis book, at most eight: those that work on every screen. `keys` as a
 * French and an English keyboard name them; a test compares them with the commands of the window.
 */
export const GLOBAL_SHORTCUTS = [
  { id: 'declare', keys: { fr: 'Ctrl + Maj + I', en: 'Ctrl + Shift + I' } },
  { id: 'log-entry', keys: { fr: 'Ctrl + J', en: 'Ctrl + J' } },
  { id: 'go-crisis', keys: { fr: 'Ctrl + 7', en: 'Ctrl + 7' } },
  { id: 'palette', keys: { fr: 'Ctrl + K', en: 'Ctrl + K' } },
  { id: 'lock', keys: { fr: 'Ctrl + L', en: 'Ctrl + L' } },
] as const

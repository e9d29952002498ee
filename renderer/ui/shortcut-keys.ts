const WORDS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  enter: 'Enter',
  escape: 'Escape',
  arrowup: '↑',
  arrowdown: '↓',
}

/** The keys of a shortcut as they stand on the keyboard: "mod+shift+N" gives Ctrl, Shift, N. `names` translates words such as Shift. */
export function shortcutKeys(shortcut: string, names: Readonly<Record<string, string>>): readonly string[] {
  return shortcut.split('+').map((key) => {
    const word = WORDS[key.toLowerCase()]
    if (!word) return key.length === 1 ? key.toUpperCase() : key
    return names[word] ?? word
  })
}

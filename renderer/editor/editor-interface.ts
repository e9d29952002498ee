/** What the bar and the keys open around the text. */
export interface EditorInterface {
  readonly openFind: () => void
  readonly openReplace: () => void
  readonly openLink: () => void
  readonly openImage: () => void
  readonly openShortcuts: () => void
  readonly toggleDirection: () => void
  readonly fixTypography: () => void
}

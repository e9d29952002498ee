export interface FrontMatter {
  readonly title: string
  readonly language: string
  /** The text behind it. */
  readonly body: string
}

const BLOCK = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Takes the header of a Markdown file off (the lines between two "---") and reads its title and language. */
export function frontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text)
  if (block === null) return { title: '', language: '', body: text }
  const field = (name: string): string =>
    (new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block[1] ?? '')?.[1] ?? '').trim().replaceAll(/^(["'])(.*)\1$/g, '$2')
  return { title: field('title'), language: field('lang') || field('language'), body: text.slice(block[0].length) }
}

/** What an element's `style` says that a document can keep. Undefined: not said. */
export interface HtmlStyle {
  readonly hidden: boolean
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly underline: boolean
  readonly strike: boolean
  readonly script: 'subscript' | 'superscript' | undefined
  readonly direction: 'ltr' | 'rtl' | undefined
  /** Word's list paragraph: level from 1; `marker` is the span that holds the bullet or the number. */
  readonly wordList: { readonly level: number } | 'marker' | undefined
}

const NOTHING: HtmlStyle = {
  hidden: false,
  bold: undefined,
  italic: undefined,
  underline: false,
  strike: false,
  script: undefined,
  direction: undefined,
  wordList: undefined,
}

const SCRIPTS: Readonly<Record<string, HtmlStyle['script']>> = { super: 'superscript', sub: 'subscript' }

/** Reads the few declarations that matter; everything else in a style is appearance and goes. */
export function htmlStyle(style: string | undefined): HtmlStyle {
  if (style === undefined || style === '') return NOTHING
  const declarations = new Map<string, string>()
  for (const declaration of style.slice(0, 4000).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  const get = (name: string): string => declarations.get(name) ?? ''
  const decoration = `${get('text-decoration')} ${get('text-decoration-line')}`
  const direction = get('direction')
  return {
    hidden: get('display') === 'none' || get('visibility') === 'hidden' || get('mso-hide') === 'all',
    bold: weight(get('font-weight')),
    italic: /^(?:italic|oblique)/.test(get('font-style')) ? true : get('font-style') === 'normal' ? false : undefined,
    underline: decoration.includes('underline'),
    strike: decoration.includes('line-through'),
    script: SCRIPTS[get('vertical-align')],
    direction: direction === 'rtl' || direction === 'ltr' ? direction : undefined,
    wordList: wordList(get('mso-list')),
  }
}

function weight(value: string): boolean | undefined {
  if (/^(?:bold|bolder|[6-9]00)$/.test(value)) return true
  return /^(?:normal|lighter|[1-5]00)$/.test(value) ? false : undefined
}

function wordList(value: string): HtmlStyle['wordList'] {
  if (value === 'ignore') return 'marker'
  const level = /\blevel(\d)/.exec(value)
  return level === null ? undefined : { level: Number(level[1]) }
}

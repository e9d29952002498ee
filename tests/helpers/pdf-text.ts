import { inflateSync } from 'node:zlib'

interface PdfObject {
  /** The object's own text, without its stream. */
  readonly dictionary: string
  /** The stream, inflated; empty when there is none. */
  readonly stream: string
}

/**
 * The words of a PDF as Chromium prints it, page after page, one line per piece of drawn text: each glyph is read
 * through its font's own ToUnicode table, which is what a reader copies and a screen reader speaks. Files with
 * compressed objects or encryption are not read. Throws when a drawn glyph has no character.
 */
export function pdfText(bytes: Uint8Array): string {
  const objects = readObjects(Buffer.from(bytes))
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary))
  return pages.map((page) => pageText(page.dictionary, objects)).join('\n')
}

function readObjects(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const text = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length
    const end = text.indexOf('endobj', start)
    const streamAt = text.slice(start, end).search(/stream\r?\n/)
    if (streamAt === -1) {
      objects.set(match[1] ?? '', { dictionary: text.slice(start, end), stream: '' })
      continue
    }
    const dictionary = text.slice(start, start + streamAt)
    const from = start + streamAt + (text.startsWith('stream\r\n', start + streamAt) ? 8 : 7)
    const length = Number(/\/Length (\d+)(?! 0 R)/.exec(dictionary)?.[1] ?? 0)
    const raw = bytes.subarray(from, from + length)
    const stream = dictionary.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1')
    objects.set(match[1] ?? '', { dictionary, stream })
  }
  return objects
}

function pageText(page: string, objects: ReadonlyMap<string, PdfObject>): string {
  const at = (reference: string | undefined): PdfObject => objects.get(reference ?? '') ?? { dictionary: '', stream: '' }
  const resources = /\/Resources (\d+) 0 R/.exec(page)
  const fontList = /\/Font\s*<<(.*?)>>/s.exec(resources ? at(resources[1]).dictionary : page)?.[1] ?? ''
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const [, name = '', reference] of fontList.matchAll(/\/(\S+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(at(reference).dictionary)?.[1]
    fonts.set(name, characters(at(table).stream))
  }
  const contents = [...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  return drawnText(contents.map(([, reference]) => at(reference).stream).join('\n'), fonts)
}

function drawnText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines: string[] = []
  let font: ReadonlyMap<string, string> = new Map()
  for (const [, name, drawn] of content.matchAll(/\/(\S+) [\d.]+ Tf|((?:<[0-9a-fA-F\s]*>|\[[^\]]*\])\s*T[jJ])/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map()
    const glyphs = (drawn ?? '').replaceAll(/<([^>]*)>|./gs, (_all, hexadecimal: string | undefined) => hexadecimal ?? '')
    let line = ''
    for (const code of glyphs.toUpperCase().match(/[0-9A-F]{4}/g) ?? []) {
      const character = font.get(code)
      if (character === undefined) throw new Error(`The glyph ${code} has no character`)
      line += character
    }
    if (line !== '') lines.push(line)
  }
  return lines.join('\n')
}

/** A ToUnicode table: four hexadecimal digits of a glyph to its characters. */
function characters(table: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) known.set(code.toUpperCase(), decode(to))
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first, 16)
      const base = Number.parseInt(to, 16)
      for (let code = start; code <= Number.parseInt(last, 16); code += 1)
        known.set(glyph(code), decode((base + code - start).toString(16).padStart(4, '0')))
    }
  return known
}

function decode(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le')
}

function glyph(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

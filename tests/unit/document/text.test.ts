import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { fromText } from '../../../shared/document/text/from-text.ts'
import { toText } from '../../../shared/document/text/to-text.ts'

const lines = (text: string): string[] =>
  fromText(text).document.content.map((node) => plainText({ type: 'doc', content: [node] }).text)

describe('plain text files', () => {
  it('parts paragraphs at blank lines and keeps short line ends', () => {
    expect(lines('\ufeffUn\r\ndeux\r\n\r\n \r\ntrois\n')).toEqual(['Un\ndeux', 'trois'])
  })

  it('takes each line as a paragraph when there is no blank line', () => {
    expect(lines('Un\ndeux\n')).toEqual(['Un', 'deux'])
  })

  it('joins lines that were broken at a fixed width', () => {
    const wrapped =
      'La République de Valmont condamne avec la plus grande fermeté\nl’attaque survenue hier dans la région du fleuve et présente\nses condoléances.\n\nFin'
    expect(lines(wrapped)).toEqual([wrapped.slice(0, wrapped.indexOf('\n\n')).replaceAll('\n', ' '), 'Fin'])
  })

  it('reads an empty file as an empty document and never crashes on length', () => {
    expect(fromText('').document).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
    expect(() => fromText('mot '.repeat(12_500_000))).toThrow(expect.objectContaining({ code: 'file-too-large' }))
    expect(fromText('a\n'.repeat(60_000)).document.content).toHaveLength(60_000)
  })

  it('writes every node as a person would type it', () => {
    const markdown =
      '# Titre\n\nVoir [le site](https://valmont.example) ou <https://valmont.example>.\n\n- un\n  - bis\n\n4. quatre\n\n> Oui.\n>\n> — Léa Morvan\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n***\n'
    expect(toText(fromMarkdown(markdown).document)).toBe(
      'Titre\n\nVoir le site (https://valmont.example) ou https://valmont.example.\n\n• un\n  • bis\n\n4. quatre\n\nOui.\n— Léa Morvan\n\na\tb\n1\t2\n\n* * *\n',
    )
  })
})

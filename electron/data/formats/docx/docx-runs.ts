import { ExternalHyperlink, TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import type { DocumentNode } from '../../../../shared/document/document-json.ts'

/** Runs of a text block; neighbours with one link are one hyperlink. `rightToLeft` marks each run for Word. */
export function docxRuns(nodes: readonly DocumentNode[], rightToLeft: boolean): ParagraphChild[] {
  const groups: { readonly href: string | undefined; readonly runs: TextRun[] }[] = []
  for (const node of nodes) {
    const href = hrefOf(node)
    const run = textRun(node, rightToLeft, href !== undefined)
    const last = groups.at(-1)
    if (last !== undefined && last.href === href) last.runs.push(run)
    else groups.push({ href, runs: [run] })
  }
  return groups.flatMap(({ href, runs }): ParagraphChild[] =>
    href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })],
  )
}

function textRun(node: DocumentNode, rightToLeft: boolean, linked: boolean): TextRun {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 })
  const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false
  return new TextRun({
    text: node.text ?? '',
    ...(rightToLeft ? { rightToLeft } : {}),
    ...(linked ? { style: 'Hyperlink' } : {}),
    ...(has('bold') ? { bold: true, boldComplexScript: true } : {}),
    ...(has('italic') ? { italics: true, italicsComplexScript: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
    ...(has('superscript') ? { superScript: true } : has('subscript') ? { subScript: true } : {}),
  })
}

function hrefOf(node: DocumentNode): string | undefined {
  const href = node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href']
  return typeof href === 'string' ? href : undefined
}

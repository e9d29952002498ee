import type { IStylesOptions } from 'docx'
import type { DocxLanguage } from './docx-language.ts'

/** Sizes in half points, distances in twentieths of a point. Fonts that every word processor has or replaces. */
export function docxStyles(language: DocxLanguage): IStylesOptions {
  return {
    default: {
      document: {
        run: { size: 23, font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'SimSun' }, language },
        paragraph: { spacing: { after: 160, line: 300 } },
      },
      heading1: heading(34, 320),
      heading2: heading(28, 280),
      heading3: heading(25, 240),
      heading4: heading(23, 200),
      hyperlink: { run: { color: '23408E', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { start: 567, end: 567 } },
      },
      {
        id: 'QuoteSpeaker',
        name: 'Quote Speaker',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: '566074' },
        paragraph: { indent: { start: 567, end: 567 } },
      },
    ],
  }
}

function heading(size: number, before: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return { run: { size, bold: true, color: '1A2233' }, paragraph: { spacing: { before, after: 120 }, keepNext: true } }
}

const STYLE =
  'width:100%;margin:0 14mm;display:flex;justify-content:space-between;font:700 11pt Liberation Sans,Arial,sans-serif;color:#000'

interface SheetMarks {
  readonly displayHeaderFooter?: true
  readonly headerTemplate?: string
  readonly footerTemplate?: string
}

/**
 * What stands at the top and the bottom of each sheet, beside its number, when the page asks for it by
 * `<meta name="sheet" content="top" data-bottom="bottom">`. Boxes in the margins of `@page` are not drawn by `printToPDF`.
 * The words are escaped by the page: they go from one attribute into a text as they are.
 */
export function sheetMarks(html: string): SheetMarks {
  const [, top, bottom] = /<meta name="sheet" content="([^"<>]*)" data-bottom="([^"<>]*)">/u.exec(html) ?? []
  if (top === undefined || bottom === undefined) return {}
  return {
    displayHeaderFooter: true,
    headerTemplate: `<div style="${STYLE}"><span>${top}</span></div>`,
    footerTemplate: `<div style="${STYLE}"><span>${bottom}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  }
}

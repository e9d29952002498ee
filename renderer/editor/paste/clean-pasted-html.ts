import { fromHtml } from '../../../shared/document/html/from-html.ts'
import { toHtmlFragment } from '../../../shared/document/html/to-html-fragment.ts'

/** ProseMirror's own mark on what was copied from an editor: it needs the exact depth, and the schema guards it all the same. */
const OWN_SLICE = /<[a-z][^<>]*\sdata-pm-slice=/i

/** HTML from Word or the web as the schema's own HTML. Throws what `fromHtml` throws. */
export function cleanPastedHtml(html: string): string {
  return OWN_SLICE.test(html) ? html : toHtmlFragment(fromHtml(html).document.content)
}

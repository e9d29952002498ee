import { escapeHtml } from '../../../../shared/document/html/escape-html.ts'
import type { PaperPage } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { paperWordsOf } from '../../../../shared/domain/crisis/paper/paper-words-of.ts'
import { markedTitle } from './marked-title.ts'
import { paperBlockHtml } from './paper-block-html.ts'
import { PAPER_STYLE } from './paper-style.ts'

/** A page of the crisis room, self-contained and without script, to be printed: numbered sheets, the mode on each of them. */
export function paperHtml(page: PaperPage): string {
  const words = paperWordsOf(page.language)
  const marked = page.mode !== null && page.mode !== 'REAL'
  const top = page.mode === null ? page.running : `${words.mode[page.mode].toUpperCase()} · ${page.running}`
  const bottom = page.mode === null ? '' : words.band[page.mode]
  const sheet = `<meta name="sheet" content="${escapeHtml(top)}" data-bottom="${escapeHtml(bottom)}">`
  const band = page.mode === null ? '' : `<p class="band">${escapeHtml(words.band[page.mode])}</p>`
  const watermark =
    marked && page.mode !== null ? `<div class="watermark" aria-hidden="true">${escapeHtml(words.mode[page.mode])}</div>` : ''
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">${sheet}<title>${escapeHtml(markedTitle(page))}</title><style>${PAPER_STYLE}</style></head><body>${watermark}${band}${page.blocks.map(paperBlockHtml).join('')}</body></html>`
}

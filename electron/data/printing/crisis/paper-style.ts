/** Black on white, 11 points or more, boxes and lines that a pen and a bad light agree with. */
export const PAPER_STYLE = `@page { size: A4; margin: 17mm 14mm }
* { box-sizing: border-box }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.35 "Inter", "Liberation Sans", Arial, "Noto Sans Arabic", sans-serif }
.band { margin: 0 0 4mm; padding: 2mm 3mm; border: 1.5pt solid #000; font-weight: 700; text-align: center }
.watermark { position: fixed; top: 42%; left: 0; right: 0; z-index: -1; transform: rotate(-32deg); color: #e2e2e2; font-size: 84pt; font-weight: 800; text-align: center; letter-spacing: .06em; text-transform: uppercase }
h1 { margin: 0 0 1mm; font-size: 24pt; line-height: 1.15 }
h2 { margin: 6mm 0 2mm; padding-bottom: 1mm; border-bottom: 1.5pt solid #000; font-size: 15pt; line-height: 1.2; break-after: avoid }
h3 { margin: 5mm 0 1.5mm; font-size: 12.5pt; line-height: 1.25; break-after: avoid }
.new-page { margin-top: 0; break-before: page }
p { margin: 0 0 2mm; overflow-wrap: break-word; white-space: pre-line; orphans: 2; widows: 2 }
p.strong, .line.strong { font-weight: 700 }
p.strong { break-after: avoid }
table { width: calc(100% - 1.5pt); margin: 0 0 4mm; border-collapse: collapse; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 1.4mm 1.6mm; border: .75pt solid #000; text-align: start; vertical-align: top; overflow-wrap: break-word; hyphens: auto }
th { border-bottom-width: 1.5pt; font-weight: 700; white-space: pre-line; hyphens: manual }
.sheet td { height: 13.8mm }
.facts td .line { display: inline-flex; margin-inline-end: 6mm }
.narrow { padding-inline: .6mm; text-align: center }
.line { display: block; min-height: 1.35em; white-space: pre-line }
.box { display: flex; align-items: baseline }
.box::before { content: ""; flex: none; width: 4.2mm; height: 4.2mm; margin-inline-end: 1.8mm; border: 1.2pt solid #000; transform: translateY(.7mm); background: #fff }
.narrow .box::before { margin-inline-end: 0; width: 5.5mm; height: 5.5mm }
.narrow .box { flex-direction: column; align-items: center }
.spoken { margin: 0 0 3mm; padding: 2mm 4mm; border-inline-start: 2.5pt solid #000; font-size: 12pt; line-height: 1.6; white-space: pre-line; overflow-wrap: break-word }
.blank { display: inline-block; min-width: 46mm; border-bottom: 1pt solid #000; line-height: 2 }
.rule { display: block; height: 8.5mm; border-bottom: .75pt solid #000 }
.rule + .rule + .rule { margin-bottom: 2mm }
.blank-label { font-size: 11pt; font-style: italic }
.filled { border-bottom: 1pt solid #000; font-weight: 700 }
ul { margin: 0 0 3mm; padding-inline-start: 6mm }
.code { margin: 0 0 3mm; padding: 2mm 3mm; border: 2pt solid #000; break-inside: avoid }
.code b { display: block; font: 700 15pt/1.3 "Liberation Mono", "Courier New", monospace; letter-spacing: .04em }
figure { margin: 0 0 3mm; break-inside: avoid }
figure + table { break-inside: avoid }
svg { display: block; width: 100% }
svg text { font: 11pt "Inter", "Liberation Sans", Arial, sans-serif }`

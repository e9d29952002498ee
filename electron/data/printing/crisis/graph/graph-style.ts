/** After the style of every crisis paper: sheets on their side, steps drawn as boxes and diamonds. Sizes in pixels of the drawing inside `.scaled`. */
export const GRAPH_STYLE = `@page { size: A4 landscape; margin: 14mm 10mm }
.drawn { height: 684px; overflow: hidden; break-after: page }
.drawn header { display: flex; align-items: baseline; gap: 4mm; height: 26px; font-size: 11pt; white-space: nowrap }
.drawn h1 { margin: 0; overflow: hidden; font-size: 13pt; line-height: 26px; text-overflow: ellipsis }
.drawn header .above { margin-inline-start: auto; font: 700 12px/16px "Inter", "Liberation Sans", Arial, sans-serif }
.drawn header .number { margin-inline-start: auto; font-weight: 700 }
.spread { display: grid; grid-template-columns: 18px 1007px 18px; grid-template-rows: 600px 16px }
.area { position: relative; contain: strict; grid-column: 2; overflow: hidden; margin: 0; outline: .75pt solid #777; outline-offset: -1px }
.side { overflow: hidden; font: 700 12px/16px "Inter", "Liberation Sans", Arial, sans-serif; text-align: center; white-space: nowrap }
.side.left, .side.right { writing-mode: vertical-rl; grid-row: 1 }
.side.left { grid-column: 1; transform: rotate(180deg) }
.side.right { grid-column: 3 }
.side.down { grid-column: 2; grid-row: 2 }
.scaled { position: absolute; top: 0; left: 0; transform-origin: 0 0 }
.scaled svg { position: absolute; width: auto; overflow: visible }
.step { position: absolute; display: flex; flex-direction: column; justify-content: center; overflow: hidden; padding: 2px 10px; border: 1.5px solid #000; border-radius: 6px; background: #fff; font-size: 14px; line-height: 17px }
.step.end { border-width: 3px; border-radius: 32px; padding-inline: 20px }
.step.decision { padding: 0 54px; border: 0; background: none; text-align: center }
.step .what { display: flex; gap: 8px; font-size: 12px; line-height: 15px; white-space: nowrap }
.step .what b:last-child:not(:first-child) { margin-inline-start: auto }
.step.decision .what { justify-content: center }
.step.decision .what b:last-child:not(:first-child) { margin-inline-start: 0 }
.step .title { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font-weight: 600 }
.step.decision .title { -webkit-line-clamp: 4 }
.step.long .title { font-size: 12px; line-height: 14px; -webkit-line-clamp: 3 }
.step.decision.long .title { -webkit-line-clamp: 5 }
.option { position: absolute; display: -webkit-box; overflow: hidden; width: max-content; padding: 0 4px; transform: translate(-50%, -50%); font-size: 13px; font-weight: 700; line-height: 16px; text-align: center; -webkit-box-orient: vertical; -webkit-line-clamp: 3 }
.option span { padding: 0 3px; background: #fff; -webkit-box-decoration-break: clone }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 5mm; margin: 4px 18px 0; padding: 0; font-size: 12px; line-height: 18px }
.legend li { display: flex; align-items: center; gap: 1.5mm; list-style: none }
.legend svg { flex: none; width: auto; height: 18px }`

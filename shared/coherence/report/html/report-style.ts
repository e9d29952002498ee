/** Paper first: one column, marks that survive a black-and-white printer, nothing split that belongs together. */
export const REPORT_STYLE = `@page { size: A4; margin: 18mm 18mm 20mm }
* { box-sizing: border-box }
body { max-width: 46em; margin: 0 auto; padding: 1em; color: #1a2233; background: #fff; font: 10.5pt/1.5 "Inter", "Liberation Sans", Arial, sans-serif }
header { margin-bottom: 1.5em; border-bottom: 1pt solid #1a2233 }
.kind, header p { margin: 0 0 .3em; color: #566074 }
h1 { margin: 0 0 .3em; font-size: 18pt; line-height: 1.25 }
h2 { margin: 1.6em 0 .6em; font-size: 13pt; break-after: avoid }
h3 { margin: 0 0 .4em; font-size: 10.5pt; break-after: avoid }
dl.facts { grid-template-columns: max-content 1fr max-content 1fr; margin: .6em 0 .8em; font-size: 9.5pt }
header .score { color: #1a2233; font-size: 13pt; font-weight: 700 }
.text p { margin: 0 0 .7em; font: 11.5pt/1.55 "Source Serif 4", Georgia, "Liberation Serif", "Noto Naskh Arabic", serif; overflow-wrap: break-word }
p.speaker { margin-inline-start: 2em; color: #566074 }
mark { background: #eef0f4; color: inherit }
mark.error { background: none; border-bottom: 3pt double #b42318 }
mark.warning { background: none; text-decoration: underline wavy #7a4f01 }
mark.info { background: none; border-bottom: 1.5pt dotted #2f5d8c }
sup { margin-inline-start: .1em; color: #23408e; font: 700 7pt "Inter", "Liberation Sans", sans-serif }
.findings { margin: 0; padding: 0; list-style: none }
.findings li { margin: 0 0 1em; padding: .7em .9em; border: .5pt solid #a3adbf; border-inline-start-width: 3pt; break-inside: avoid }
li.error { border-inline-start-color: #b42318 } li.warning { border-inline-start-color: #7a4f01 } li.info { border-inline-start-color: #2f5d8c }
.number { display: inline-block; min-width: 1.5em; color: #23408e }
.values { color: #566074; font-weight: 400 }
dl { display: grid; grid-template-columns: 9em 1fr; gap: .3em .8em; margin: 0 }
dt { color: #566074 } .findings dd { grid-column: 2 } dd { margin: 0; overflow-wrap: anywhere }
small, .rule { color: #566074; font-size: 8.5pt }
table { width: 100%; border-collapse: collapse } td { padding: .35em .5em; border-top: .5pt solid #a3adbf; vertical-align: top }
td:nth-child(n+2) { width: 9em } tr { break-inside: avoid }
tr:is(.contradicted, .omitted, .embargoed, .expired, .superseded, .classified-leak) td:last-child { color: #b42318; font-weight: 700 }
footer { margin-top: 2em; padding-top: .6em; border-top: .5pt solid #a3adbf; color: #566074; font-size: 8.5pt }`

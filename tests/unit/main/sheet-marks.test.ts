import { describe, expect, it } from 'vitest'
import { paperHtml } from '../../../electron/data/printing/crisis/paper-html.ts'
import { sheetMarks } from '../../../electron/main/windows/sheet-marks.ts'

describe('the marks of a printed sheet', () => {
  it('are the mode and the title that the page names, as text whatever they hold', () => {
    const running = 'Livret · "<img src=x>" & co'
    const marks = sheetMarks(paperHtml({ title: 't', language: 'fr', running, mode: 'TEST', blocks: [] }))
    expect(marks.headerTemplate).toContain('ESSAI · Livret · &quot;&lt;img src=x&gt;&quot; &amp; co')
    expect(marks.footerTemplate).toContain('rien de ce qui est ici ne peut être publié')
    expect(marks.footerTemplate).toContain('pageNumber')
  })

  it('are none for a page that names none', () => {
    expect(sheetMarks('<!doctype html><p>&lt;meta name=&quot;sheet&quot; content=&quot;&quot;&gt;</p>')).toEqual({})
  })
})

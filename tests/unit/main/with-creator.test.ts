import { describe, expect, it } from 'vitest'
import { withCreator } from '../../../electron/main/windows/with-creator.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'))
const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

describe('the creator of a PDF', () => {
  it('is Unisson, and no byte after it moves', () => {
    const before = '1 0 obj\n<</Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Electron/33.2.1)\n/Producer (Skia)>>\nendobj'
    const after = text(withCreator(bytes(before)))
    expect(after).toContain('/Creator (Unisson) ')
    expect(after).not.toContain('Electron')
    expect(after.length).toBe(before.length)
    expect(after.indexOf('/Producer')).toBe(before.indexOf('/Producer'))
  })

  it('is left as it is when it names no browser', () => {
    expect(text(withCreator(bytes('<</Creator (Skia)>>')))).toBe('<</Creator (Skia)>>')
  })
})

import { describe, expect, it } from 'vitest'
import { disguises } from '../../../shared/domain/crisis/views/disguises.ts'

const codes = (text: string): readonly string[] => disguises(text).map(({ code }) => code)

describe('the disguises of a text', () => {
  it.each([
    ['Nous ne \u202econfirmons\u202c pas', 'order-overridden'],
    ['مرحبا \u202dabc\u202c', 'order-overridden'],
    ['Nous \u2067ne confirmons\u2069 pas', 'order-overridden'],
    ['Nous con\u200bfirmons', 'hidden-signs'],
    ['Nous\u2060 confirmons', 'hidden-signs'],
    ['Oui\u{e006e}\u{e006f}\u{e006e}', 'hidden-signs'],
    ['Le mіnistère', 'mixed-scripts'],
    ['La Ρolice', 'mixed-scripts'],
  ])('are told in %j', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  it('name each word that mixes letters once', () => {
    expect(disguises('Le mіnistère, le mіnistère et la pоste')).toEqual([
      { code: 'mixed-scripts', claim: 'mіnistère' },
      { code: 'mixed-scripts', claim: 'pоste' },
    ])
  })

  it.each([
    'Un ressortissant manque à l’appel.',
    'Два гражданина пропали: МИД и IT-отдел, пресс-служба ООН.',
    'مرحبا \u2068Paris\u2069 \u200fو\u200eBerlin',
    'می\u200cخواهم',
    'กรุงเทพ\u200bมหานคร',
    'Drapeau 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} et famille 👨\u200d👩\u200d👧',
    'ανακοίνωση τύπου 東京 5 µm',
  ])('are not in %j', (text) => {
    expect(codes(text)).toEqual([])
  })
})

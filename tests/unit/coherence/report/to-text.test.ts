import { describe, expect, it } from 'vitest'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'
import { toText } from '../../../../shared/coherence/report/to-text.ts'
import { SAMPLE_TEXT, sampleDocument, sampleFinding, sampleReport } from '../../../helpers/sample-report.ts'

const { messages } = parseMessages(
  JSON.stringify({
    format: 'unisson-messages/1',
    points: [{ id: 'tp-1', topic: 'sahel', statement: { fr: "La France condamne l'attaque de Gao, qui a fait 12 morts." } }],
  }),
)
const document = sampleDocument()
const sources = [{ path: document.path, text: SAMPLE_TEXT, offsetsAreFile: true }]

describe('toText', () => {
  it('shows both spans, why, the suggestion and the place, in French', () => {
    const text = toText(sampleReport(), sources, messages, 'fr')
    expect(text).toContain('notes/communiqué du 4.md · fr · 1 erreur')
    expect(text).toMatch(/● Chiffre différent \(erreur\) +15 ≠ 12 morts\n/)
    expect(text).toContain('qui a fait ⟦15⟧ morts')
    expect(text).toContain('qui a fait ⟦12⟧ morts.\u00a0»   tp-1 · sahel · fr')
    expect(text).toContain('(alignement 0,80\u202f: Gao, attaque)')
    expect(text).toContain('le point approuvé dit «\u00a012\u00a0», le texte «\u00a015\u00a0»')
    expect(text).toMatch(/Remplacer par +12/)
    expect(text).toContain('ligne 2, colonne 30 · figure-mismatch')
    expect(text).toContain('1 point comparé, 1 non vérifié')
    expect(text).toContain('tp-2 · no approved variant in fr')
  })

  it('speaks English too, and says so when nothing was found', () => {
    const text = toText(sampleReport([{ ...document, findings: [], notChecked: [] }]), sources, messages, 'en')
    expect(text).toContain('No departure found.')
    expect(text).toContain('1 point compared, 1 not checked')
    expect(text).toContain('Score 100 of 100')
  })

  it('lets no control or direction character of a text through to the terminal', () => {
    const hostile = '\u001b[31mrouge\u202e 15 \u0007morts'
    const finding = sampleFinding({
      start: hostile.indexOf('15'),
      end: hostile.indexOf('15') + 2,
      message: 'a\u001b]0;title\u0007b\nc',
    })
    const text = toText(
      sampleReport([{ ...document, findings: [finding] }]),
      [{ path: document.path, text: hostile, offsetsAreFile: true }],
      messages,
      'fr',
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  })
})

import { afterEach, beforeEach, expect, it } from 'vitest'
import { inflateZipEntry } from '../../../../electron/data/formats/zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../../../../electron/data/formats/zip/read-zip-directory.ts'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { uuid } from '../../../unit/crisis/playbook-fixture.ts'
import { crisisWorkspace, secretRun } from './crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
beforeEach(async () => {
  here = await crisisWorkspace()
})
afterEach(async () => {
  await here.close()
})

it.each(['REAL', 'EXERCISE', 'TEST', 'BACKFILL'] as const)('says mode %s in the properties of its files', async (mode) => {
  const incidentId = await here.declare(mode)
  const mark = { REAL: '', EXERCISE: 'EXERCICE – ', TEST: 'ESSAI – ', BACKFILL: 'REPRISE DU PAPIER – ' }[mode]
  const title = `${mark}Point de situation n°\u00a01 – Enlèvement à Niamey`
  const asked = { kind: 'sitrep', incidentId, number: null, redacted: false, language: 'fr' } as const
  expect(await here.service.control.printableHtml(asked)).toContain(`<title>${title}</title>`)
  const docx = await here.exported(incidentId, 'docx')
  const properties = readZipDirectory(docx).find(({ name }) => name === 'docProps/core.xml')!
  expect(inflateZipEntry(docx, properties).toString('utf8')).toContain(`>${title}<`)
})

it('makes a report again as it was issued, and says in the next one what has changed since', async () => {
  const { calls, control } = here.service
  const incidentId = await secretRun(here)
  const covered = await calls.incidents.entries({ incidentId, afterSeq: 0, limit: 10 })
  const headCode = anchorCode(covered.at(-1)!)
  const data = { number: 1, sinceSeq: 0, untilSeq: 10, messageId: null, stepId: null, headCode }
  await calls.incidents.append({ incidentId, event: { kind: 'sitrep.issued', data }, text: '' })
  const page = (number: number | null) =>
    control.printableHtml({ kind: 'sitrep', incidentId, number, redacted: false, language: 'fr' })
  const first = await page(1)
  expect(first).toContain('Point de situation n°\u00a01')
  expect(first).toMatch(/<span class="line strong">7<\/span><\/td><td><span class="line strong">Deux ressortissants manquent/u)
  expect(first).toContain('2 personnes')
  expect(first).not.toContain('Depuis le point')
  here.clock.advance(60_000)
  const content = {
    text: 'Trois ressortissants manquent',
    source: 'Police',
    confidence: 'high' as const,
    status: 'confirmed' as const,
    asOf: null,
    validUntil: null,
    figure: { value: 3, unit: 'personnes' },
  }
  const changed = { factId: `fact--${uuid(1)}`, content, reason: 'La police corrige' }
  await calls.incidents.append({ incidentId, event: { kind: 'fact.changed', data: changed }, text: '' })
  const second = await page(null)
  expect(second).toContain('Point de situation n°\u00a02')
  expect(second).toContain('Depuis le point n°\u00a01')
  expect(second).toContain('2 → 3 personnes (n°\u00a012)')
  expect(second).toMatch(/<b>12-[0-9A-Z-]+<\/b>/u)
  expect(await page(1)).toBe(first)
})

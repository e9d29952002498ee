import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { graphHtml } from '../../../../electron/data/printing/crisis/graph/graph-html.ts'
import { MOST_STEPS_DRAWN } from '../../../../shared/domain/crisis/graph/is-drawable.ts'
import { layOut } from '../../../../shared/domain/crisis/graph/lay-out.ts'
import { planOf } from '../../../../shared/domain/crisis/engine/plan.ts'
import { playbookSchema } from '../../../../shared/domain/crisis/model/playbook.ts'
import { createProfile, createWorkspace, startService } from '../../../helpers/workspace.ts'
import { longPlan } from '../../../unit/crisis/graph/long-plan.ts'
import { playbookFixture } from '../../../unit/crisis/playbook-fixture.ts'

const FOLDER = new URL('../../../../resources/playbooks/', import.meta.url)
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => playbookSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))

/** The words of a piece of a page, as a reader sees them. */
const read = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/ +/gu, ' ')

const sheetsOf = (html: string): readonly string[] => html.match(/<section class="drawn".*?<\/section>/gsu) ?? []
const rowsOf = (html: string): readonly string[] => html.slice(html.indexOf('<tbody>')).match(/<tr>.*?<\/tr>/gsu) ?? []
const stepsOf = (sheet: string): readonly string[] => (sheet.match(/<div class="step.*?<\/div>/gsu) ?? []).map(read)

describe('the printed graph', () => {
  it('has each step of the playbooks that ship, by number, kind and title, on a sheet and in the table', () => {
    expect(SHIPPED).toHaveLength(8)
    for (const playbook of SHIPPED)
      for (const language of ['fr', 'en'] as const) {
        const html = graphHtml(playbook, language)
        const drawn = sheetsOf(html).flatMap(stepsOf)
        const rows = rowsOf(html).map(read)
        expect(rows).toHaveLength(playbook.steps.length)
        for (const [index, { title, kind }] of planOf(playbook).outline.entries()) {
          const words = title[language] ?? '?'
          expect(drawn.some((step) => step.startsWith(` ${index + 1} `) && step.includes(words))).toBe(true)
          expect(rows[index]).toContain(` ${index + 1} `)
          expect(rows[index]).toContain(words)
          if (kind === 'decision') expect(rows[index]).toContain(language === 'fr' ? 'Décision' : 'Decision')
        }
        const options = playbook.steps.flatMap((step) => (step.kind === 'decision' ? step.options : []))
        for (const { title } of options) expect(read(sheetsOf(html).join(''))).toContain(title[language])
        expect(html).toContain(`default-src 'none'`)
        expect(html).not.toMatch(/undefined|NaN|<script/u)
      }
  })

  it('draws 200 steps on several sheets that name each other, and says a way back and its legend in words', () => {
    const html = graphHtml(longPlan(200), 'fr')
    const sheets = sheetsOf(html)
    expect(sheets.length).toBeGreaterThan(10)
    expect(read(sheets[0] ?? '')).toContain('suite feuille 2')
    expect(read(sheets[1] ?? '')).toContain('vient de la feuille 1')
    expect(read(sheets[0] ?? '')).toContain('seulement si ce choix est pris')
    expect(new Set(sheets.flatMap(stepsOf)).size).toBe(200)
    const again = playbookFixture()
    const first = again.steps[1]?.id ?? ''
    const steps = again.steps.map((step) =>
      step.kind === 'decision'
        ? { ...step, options: step.options.map((one, index) => (index === 1 ? { ...one, next: [first] } : one)) }
        : step,
    )
    const back = graphHtml({ ...again, steps }, 'fr')
    expect(sheetsOf(back).join('')).toMatch(/marker-end="url\(#head\)" stroke-dasharray/u)
    expect(read(rowsOf(back)[4] ?? '')).toContain('Non\u00a0: n°\u00a02 (retour)')
    expect(read(rowsOf(back)[5] ?? '')).toContain('Seulement si au n°\u00a05\u00a0: Oui')
  })

  it('keeps what an author wrote as words, and says that a plan has no step', () => {
    const plan = playbookFixture()
    const steps = plan.steps.map((step) => ({ ...step, title: { fr: '<img src=x onerror=alert(1)>' } }))
    expect(graphHtml({ ...plan, steps }, 'fr')).not.toContain('<img')
    const empty = graphHtml({ ...plan, steps: [] }, 'en')
    expect(empty).toContain('This playbook has no step yet.')
    expect(sheetsOf(empty)).toEqual([])
  })
})

it('of a playbook in the library is made by the data process, and its file stands in the trail', async () => {
  const profile = createProfile()
  const service = startService(profile.folder)
  try {
    await createWorkspace(service)
    const [line] = await service.calls.playbooks.list()
    if (line === undefined) throw new Error('no playbook')
    const printable = { kind: 'playbook-graph', playbookId: line.id, version: 1, language: 'fr' } as const
    const html = await service.control.printableHtml(printable)
    expect(sheetsOf(html).length).toBeGreaterThan(1)
    expect(html).toContain('size: A4 landscape')
    await expect(service.control.printableHtml({ ...printable, version: 9 })).rejects.toMatchObject({ code: 'not-found' })
    service.control.grantFile('pdf', join(profile.folder, 'schema.pdf'), 'write')
    await service.control.writePdf(printable, 'pdf', new Uint8Array([37, 80, 68, 70]))
    expect((await service.calls.audit.list({ offset: 0, limit: 1 })).entries).toMatchObject([
      { action: 'playbook.printed', entityId: line.id, detail: { version: 1, file: 'schema.pdf' } },
    ])
  } finally {
    await service.close()
    profile.remove()
  }
})

it('is refused for a plan of more steps than can be laid out, and drawn for the largest that can', async () => {
  const profile = createProfile()
  const service = startService(profile.folder)
  try {
    await createWorkspace(service)
    const { id } = await service.calls.playbooks.save({ playbook: longPlan(2000) })
    const printable = { kind: 'playbook-graph', playbookId: id, version: 1, language: 'fr' } as const
    await expect(service.control.printableHtml(printable)).rejects.toMatchObject({
      code: 'refused',
      details: { reason: 'graph-too-large' },
    })
    const chain = longPlan(MOST_STEPS_DRAWN)
    const steps = chain.steps.map((step, index) =>
      Object.assign({}, step, { kind: 'task', dependsOn: index === 0 ? [] : [chain.steps[index - 1]?.id] }),
    )
    expect(layOut(playbookSchema.parse({ ...chain, steps }), false).steps).toHaveLength(MOST_STEPS_DRAWN)
  } finally {
    await service.close()
    profile.remove()
  }
})

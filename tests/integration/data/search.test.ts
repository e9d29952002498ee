import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
let service: TestService

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
  await addDocument(service, 'Le ministre a condamné l’attaque à Gao.', { title: 'Déclaration' })
  await addDocument(service, '中国外交部发言人就北京会议发表讲话。', { title: '声明', language: 'zh' })
  await addDocument(service, 'وزارة الخارجية تدين الهجوم', { title: 'بيان', language: 'ar' })
  await addPoint(service, {
    statement: { fr: 'La France condamne l’attaque.', en: 'France condemns the attack.', zh: '法国谴责此次袭击事件' },
  })
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

const find = (text: string, limit?: number) => service.calls.search.query(limit === undefined ? { text } : { text, limit })

describe('search', () => {
  it('folds accents, finishes the last word and marks what it found', async () => {
    expect(await find('declara')).toMatchObject([{ kind: 'document', title: 'Déclaration' }])
    expect(await find('CONDAMNÉ gao')).toMatchObject([
      { kind: 'document', excerpt: 'Le ministre a \ue000condamné\ue001 l’attaque à \ue000Gao\ue001.' },
    ])
  })

  it('finds talking points in each of their languages, once each', async () => {
    const hits = await find('attack')
    expect(hits).toMatchObject([{ kind: 'point', language: 'en', excerpt: 'France condemns the \ue000attack\ue001.' }])
    expect((await find('france')).filter(({ kind }) => kind === 'point')).toHaveLength(1)
  })

  it('finds Chinese by three signs, by two and by one, and Arabic by words', async () => {
    expect(await find('发言人')).toMatchObject([{ language: 'zh', title: '声明' }])
    expect((await find('发言人'))[0]?.excerpt).toContain('\ue000发言人\ue001')
    expect(await find('北京')).toMatchObject([{ language: 'zh', excerpt: expect.stringContaining('\ue000北京\ue001') as string }])
    expect(await find('袭')).toMatchObject([{ kind: 'point', language: 'zh' }])
    expect(await find('الهجوم')).toMatchObject([{ title: 'بيان' }])
  })

  it.each([
    '"',
    "l'attaque",
    'NEAR(',
    'a OR',
    '*',
    'title:x',
    '-gao',
    "'; DROP TABLE documents; --",
    '^',
    '(',
    '\\',
    '\u0000',
    '“«',
    '',
  ])('takes %j for words and never fails', async (typed) => {
    expect(Array.isArray(await find(typed))).toBe(true)
  })

  it('takes operators for plain words', async () => {
    expect(await find('attaque AND gao')).toEqual([])
    expect((await find("l'attaque")).length).toBe(2)
  })

  it('gives no more than asked', async () => {
    expect(await find('attaque', 1)).toHaveLength(1)
  })
})

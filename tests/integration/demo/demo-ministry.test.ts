import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDemo } from '../../../electron/data/resources/load-demo.ts'

const RESOURCES = join(import.meta.dirname, '../../../resources')
const demo = loadDemo(RESOURCES)

const having = (language: 'fr' | 'en' | 'es' | 'ar'): number =>
  demo.messages.points.filter((point) => point.statement[language] !== undefined).length

describe('the demonstration ministry', () => {
  it('has the size that was promised, in every file of its folder', () => {
    expect(readdirSync(join(RESOURCES, 'demo')).toSorted()).toEqual([
      'accounts.json',
      'documents.json',
      'messages.json',
      'missions.json',
      'topics.json',
    ])
    expect(demo.topics).toHaveLength(3)
    expect(demo.messages.points).toHaveLength(15)
    expect(demo.messages.terms).toHaveLength(12)
    expect(demo.missions).toHaveLength(8)
    expect(demo.accounts.length).toBeGreaterThanOrEqual(20)
    expect(demo.documents.map((document) => document.language).toSorted()).toEqual([
      'ar',
      'en',
      'en',
      'es',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
    ])
  })

  it('refers only to what it holds, and names nothing twice', () => {
    const codes = demo.missions.map((mission) => mission.code)
    const topics = demo.topics.map((topic) => topic.id)
    const points = demo.messages.points.map((point) => point.id)
    for (const point of demo.messages.points) {
      expect(topics).toContain(point.topic)
      expect([...codes, 'central']).toContain(point.origin)
      for (const code of point.missions) expect(codes).toContain(code)
      if (point.supersedes !== null) expect(points).toContain(point.supersedes)
    }
    for (const { topic, mission } of demo.documents)
      expect([topics.includes(topic), codes.includes(mission)]).toEqual([true, true])
    for (const { mission } of demo.accounts) expect(codes).toContain(mission)
    const ids = [...demo.missions, ...demo.documents, ...demo.accounts].map(({ id }) => id)
    expect(new Set([...ids, ...topics, ...points, ...codes]).size).toBe(ids.length + topics.length + points.length + codes.length)
  })

  it('says everything in French and English, some in Spanish and Arabic', () => {
    expect([having('fr'), having('en')]).toEqual([15, 15])
    expect(having('es')).toBeGreaterThanOrEqual(6)
    expect(having('ar')).toBeGreaterThanOrEqual(5)
  })

  it('shows every state of a point: mandatory, bound to missions, local, embargoed, expired, superseded, restricted', () => {
    const { points } = demo.messages
    const now = '2026-11-22'
    expect(points.some((point) => point.mandatory && point.missions.length > 0)).toBe(true)
    expect(points.some((point) => point.origin !== 'central')).toBe(true)
    expect(points.some((point) => (point.embargoUntil ?? '') > '2035')).toBe(true)
    expect(points.some((point) => point.validUntil !== null && point.validUntil < now)).toBe(true)
    expect(points.some((point) => point.supersedes !== null)).toBe(true)
    expect(points.some((point) => point.classification !== 'public')).toBe(true)
    expect(demo.accounts.some((account) => (account.rotationDue ?? now) < now)).toBe(true)
  })

  it('uses French typography and addresses that lead nowhere', () => {
    const french = JSON.stringify([
      demo.documents.filter((document) => document.language === 'fr'),
      demo.messages.points.map((point) => point.statement.fr),
    ])
    expect(french).not.toMatch(/[^\u202f] ?[;!?](?=[\s"])|« | »| :[\s"]|'/)
    const addresses = readFileSync(join(RESOURCES, 'demo/documents.json'), 'utf8').matchAll(
      /(?:https?:\/\/|mailto:[^"@]*@)([^/"]+)/g,
    )
    expect(Array.from(addresses, ([, host]) => host).filter((host) => host?.endsWith('.example') !== true)).toEqual([])
  })

  it('refuses a folder without it, naming the file', () => {
    expect(() => loadDemo(join(RESOURCES, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'file-damaged', details: { file: 'documents.json' } }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { comparedPoints } from '../../../../shared/coherence/report/compared-points.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const NOW = '2026-03-10T09:00:00Z'
const checker = await loadChecker()

function counted(points: Parameters<typeof messagesOf>[0], text: string, language: 'fr' | 'ar' | 'de') {
  const messages = messagesOf(points)
  const report = checker.check({ path: 'd', text, language, now: NOW }, checker.prepare(messages))
  return comparedPoints(report, messages.points, NOW)
}

const FRENCH = { fr: 'La France condamne l’attaque de Gao.' }
const ARABIC = { ar: 'تدين فرنسا الهجوم على غاو.' }

describe('how many points a text was compared with', () => {
  it('counts those of which the text says nothing, and no point that is still to come', () => {
    const points = [
      { id: 'a', mandatory: true, statement: FRENCH },
      { id: 'b', statement: { fr: 'Le sommet se tiendra à Rome le 3 mai.' } },
      { id: 'c', validFrom: '2026-04-01T00:00:00Z', statement: { fr: 'La France ouvre un consulat à Cork.' } },
    ]
    expect(counted(points, 'La France condamne l’attaque de Gao.', 'fr')).toEqual({ compared: 2, notChecked: 0 })
    expect(counted(points, 'Il fait beau.', 'fr')).toEqual({ compared: 2, notChecked: 0 })
  })

  it('sets apart what an Arabic text cannot be compared with', () => {
    const points = [
      { id: 'a', mandatory: true, statement: FRENCH },
      { id: 'b', statement: FRENCH },
      { id: 'c', statement: ARABIC },
    ]
    expect(counted(points, 'تدين فرنسا الهجوم على غاو.', 'ar')).toEqual({ compared: 1, notChecked: 2 })
  })
})

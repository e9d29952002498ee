import { describe, expect, it } from 'vitest'
import { inflectedLike } from '../../../../shared/coherence/rules/inflected-like.ts'

const CONDEMN = ['condamne', 'condamnons', 'condamnent', 'condamnait', 'condamnèrent', 'condamner', 'condamnation']
const DEPLORE = ['déplore', 'déplorons', 'déplorent', 'déplorait', 'déplorèrent', 'déplorer']
const REGRET = ['regrette', 'regrettons', 'regrettent', 'regretter', 'regret', 'regrets']

describe('inflectedLike', () => {
  it.each([
    ['déplorent', 'condamne', DEPLORE, CONDEMN, 'condamnent'],
    ['regrettons', 'condamne', REGRET, CONDEMN, 'condamnons'],
    ['condamne fermement', 'condamnent', ['condamne fermement'], CONDEMN, 'condamne'],
    ['deplores', 'condemns', ['deplore', 'deplores', 'deplored'], ['condemn', 'condemns', 'condemned'], 'condemns'],
    [
      'deplored',
      'condemns',
      ['deplore', 'deplores', 'deplored', 'deploring'],
      ['condemn', 'condemns', 'condemned', 'condemning'],
      'condemned',
    ],
  ])('%s, approved as %s', (said, approved, saidForms, approvedForms, expected) => {
    expect(inflectedLike(said, approved, saidForms, approvedForms)).toBe(expected)
  })

  it('keeps what follows the head as approved, and never puts a noun for a verb', () => {
    const strong = ['condamne fermement', 'condamnons fermement', 'condamnation sévère']
    expect(inflectedLike('déplorons', 'condamne fermement', DEPLORE, strong)).toBe('condamnons fermement')
    expect(inflectedLike('déplore', 'condamne fermement', DEPLORE, ['condamnation sévère'])).toBeNull()
  })

  it('says nothing for conjugations that share too little', () => {
    expect(inflectedLike('notes', 'welcomes', ['notes'], ['welcomed'])).toBeNull()
  })
})

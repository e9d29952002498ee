import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function stances(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => {
      if (mention.kind === 'stance') return [`${mention.act}${mention.negated ? ' negated' : ''}`]
      return mention.kind === 'modal' ? [mention.act] : []
    })
    .join('; ')
}

describe('stances in French', () => {
  it.each([
    ['La France note que', 'note'],
    ['une note', ''],
    ['La France suit avec attention la situation', 'follow-closely'],
    ['La France exprime sa préoccupation', 'concern'],
    ['La France exprime sa plus vive préoccupation', 'serious-concern'],
    ['La France est profondément préoccupée', 'serious-concern'],
    ['La France regrette', 'regret'],
    ['La France déplore', 'deplore'],
    ['La France déplore vivement', 'strongly-deplore'],
    ['La France dénonce', 'denounce'],
    ['La France rejette', 'denounce'],
    ['La France condamne', 'condemn'],
    ['Nous condamnons', 'condemn'],
    ['La France a condamné', 'condemn'],
    ['sa condamnation', 'condemn'],
    ['La France condamne fermement', 'strongly-condemn'],
    ['a fermement condamné', 'strongly-condemn'],
    ['condamne avec la plus grande fermeté', 'condemn-strongest'],
    ["condamne l'attaque dans les termes les plus forts", 'condemn-strongest'],
    ['Dans les termes les plus forts, la France condamne', 'condemn-strongest'],
    ['La France ne condamne pas', 'condemn negated'],
    ['La France ne condamne ni ne soutient', 'condemn negated; support negated'],
    ['La France prend note', 'take-note'],
    ['La France prend acte', 'take-note'],
    ['La France salue', 'welcome'],
    ['La France se félicite', 'welcome'],
    ['Nous nous réjouissons', 'welcome'],
    ['La France soutient', 'support'],
    ['La France soutient pleinement', 'fully-support'],
    ['son plein soutien', 'fully-support'],
    ['La France invite', 'invite'],
    ['La France encourage', 'encourage'],
    ['La France appelle les parties', 'call-on'],
    ['La France demande', 'call-on'],
    ['à la demande du Mali', ''],
    ['La France exhorte', 'urge'],
    ['La France demande instamment', 'urge'],
    ['La France exige', 'demand'],
    ['La France enjoint', 'require'],
    ['La France pourrait agir', 'may'],
    ['La France envisage', 'consider'],
    ["La France a l'intention de", 'intend'],
    ['La France fournira', 'will'],
    ['La France va fournir', 'will'],
    ["La France s'engage à", 'undertake'],
    ['prétendument', 'allegedly'],
    ['probablement', 'likely'],
    ['peu probable', ''],
    ['La France confirme', 'confirmed'],
    ['avec le soutien de', ''],
  ])('%s', (text, expected) => {
    expect(stances('fr', text)).toBe(expected)
  })
})

describe('stances in English', () => {
  it.each([
    ['France condemns', 'condemn'],
    ['France strongly condemns', 'strongly-condemn'],
    ['France condemns in the strongest terms', 'condemn-strongest'],
    ['In the strongest possible terms, we condemn', 'condemn-strongest'],
    ['France does not condemn', 'condemn negated'],
    ["France doesn't condemn", 'condemn negated'],
    ['France neither condemns nor supports', 'condemn negated; support negated'],
    ['its strongest condemnation', 'condemn-strongest'],
    ['France is deeply concerned', 'serious-concern'],
    ['France is concerned', 'concern'],
    ['France regrets', 'regret'],
    ['France deplores', 'deplore'],
    ['France rejects', 'denounce'],
    ['France is closely monitoring', 'follow-closely'],
    ['France takes note', 'take-note'],
    ['France welcomes', 'welcome'],
    ['France supports', 'support'],
    ['France fully supports', 'fully-support'],
    ['France calls on all parties', 'call-on'],
    ['France urges', 'urge'],
    ['France strongly urges', 'urge'],
    ['France demands', 'demand'],
    ['the will of the people', ''],
    ['France will provide', 'will'],
    ['France may provide', 'may'],
    ['in May', ''],
    ['France undertakes to provide', 'undertake'],
    ['France intends to provide', 'intend'],
    ['France is considering', 'consider'],
    ['reportedly', 'reportedly'],
  ])('%s', (text, expected) => {
    expect(stances('en', text)).toBe(expected)
  })
})

it('shows the whole act when its intensifier touches it, and its rank', () => {
  expect(
    readText('fr', 'La France condamne fermement cet acte', 10).mentions.find(({ kind }) => kind === 'stance'),
  ).toMatchObject({
    start: 20,
    end: 38,
    text: 'condamne fermement',
    family: 'disapproval',
    level: 9,
  })
})

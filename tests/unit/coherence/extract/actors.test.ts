import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function actors(language: Language, text: string): string {
  return readText(language, text)
    .mentions.filter((mention) => mention.kind === 'actor')
    .map(({ id }) => id)
    .join('; ')
}

describe('actors and places', () => {
  it.each([
    ['fr', 'La République démocratique du Congo agit', 'country:CD'],
    ['fr', 'Le Congo agit', 'country:CG'],
    ['fr', 'la Guinée équatoriale, la Guinée-Bissau et la Guinée', 'country:GQ; country:GW; country:GN'],
    ['fr', 'le Niger et le Nigeria', 'country:NE; country:NG'],
    ['fr', 'les autorités nigériennes et nigérianes', 'country:NE; country:NG'],
    ['fr', 'la République dominicaine et la Dominique', 'country:DO; country:DM'],
    ['fr', 'le Soudan du Sud et le Soudan', 'country:SS; country:SD'],
    ['fr', 'la Corée du Nord et la Corée du Sud', 'country:KP; country:KR'],
    ['fr', "l'armée sud-soudanaise", 'country:SS'],
    ['fr', "l'Ukraine et les forces ukrainiennes", 'country:UA; country:UA'],
    ['fr', "l'Union européenne et l'UE", 'org:EU; org:EU'],
    ['fr', "l'Union africaine", 'org:AU'],
    ['fr', "l'ONU, l'OTAN, l'OSCE et la CEDEAO", 'org:UN; org:NATO; org:OSCE; org:ECOWAS'],
    ['fr', "l'Agence internationale de l'énergie atomique (AIEA)", 'org:IAEA; org:IAEA'],
    ['fr', 'à Gao, Tombouctou et Goma', 'city:gao; city:timbuktu; city:goma'],
    ['fr', 'à Kiev comme à Kyiv', 'city:kyiv; city:kyiv'],
    ['fr', 'le Quai d’Orsay', 'country:FR'],
    ['fr', 'la mer de Chine méridionale', 'region:south-china-sea'],
    ['fr', 'le porte-parole Jean Dupont a parlé', 'name:jean dupont'],
    ['fr', 'Hier la situation', ''],
    ['fr', 'Le Conseil se réunit', ''],
    ['en', 'South Sudan and Sudan', 'country:SS; country:SD'],
    ['en', 'North Korea and South Korea', 'country:KP; country:KR'],
    ['en', 'the US and US forces', 'country:US; country:US'],
    ['en', 'it told us that turkey is served', ''],
    ['en', 'the WHO, which says who', 'org:WHO'],
    ['en', 'Guinea, Equatorial Guinea and Papua New Guinea', 'country:GN; country:GQ; country:PG'],
    ['en', 'the African Union and African states', 'org:AU; region:africa'],
    ['en', 'the U.S. and the U.N.', 'country:US; org:UN'],
    ['en', 'polish the table with Polish oil', 'country:PL'],
    ['en', 'the Gaza Strip', 'region:gaza'],
    ['en', 'the spokesman Ahmed bin Salem said', 'name:ahmed bin salem'],
    ['en', 'The Minister spoke with his Ukrainian counterpart, Mr Andrii Sybiha', 'country:UA; name:andrii sybiha'],
    ['es', 'la Unión Europea y Francia', 'org:EU; country:FR'],
    ['de', 'Frankreichs Regierung', 'country:FR'],
    ['ar', 'وفرنسا والجزائر', 'country:FR; country:DZ'],
    ['ru', 'во Франции', 'country:FR'],
    ['ja', 'フランスとマリ', 'country:FR; country:ML'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actors(language, text)).toBe(expected)
  })

  it('says in which country a city lies', () => {
    expect(readText('fr', 'à Gao').mentions).toMatchObject([{ id: 'city:gao', type: 'place', within: 'country:ML' }])
  })
})

import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import type { Classification } from '../../../../shared/domain/messages-file.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'
import { describeDocument } from './describe-document.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings', import.meta.url))
const checker = await loadChecker()
const term = (lang: Language, words: string, status: string, use?: string, allowedIn: readonly string[] = []) => ({
  concept: `${lang}-${words}`,
  lang,
  term: words,
  status,
  ...(use === undefined ? {} : { use }),
  allowedIn,
})

const TERMS = messagesOf(
  [{ id: 'tp', statement: { fr: 'La France soutient l’Ukraine.', en: 'France supports Ukraine.' } }],
  [
    term('fr', 'Kiev', 'forbidden', 'Kyiv', ['poulet à la', 'Dynamo']),
    term('fr', 'rogue state', 'forbidden'),
    term('fr', 'pays en voie de développement', 'deprecated', 'pays en développement'),
    term('fr', 'gaz à effets de serre', 'forbidden', 'gaz à effet de serre'),
    term('fr', 'clandestin', 'forbidden', 'personne en situation irrégulière'),
    term('fr', 'cheval', 'deprecated', 'monture'),
    term('fr', 'ONG', 'admitted'),
    term('fr', 'droits de l’homme', 'forbidden', 'droits humains', ['Déclaration universelle des', 'Cour européenne des']),
    { ...term('fr', 'Birmanie', 'deprecated'), concept: 'mm' },
    { ...term('fr', 'Myanmar', 'preferred'), concept: 'mm' },
    term('en', 'Kiev', 'forbidden', 'Kyiv', ['chicken']),
    term('en', 'illegal alien', 'forbidden', 'undocumented migrant'),
    term('en', 'chairman', 'deprecated', 'chair'),
    term('de', 'Kiew', 'forbidden', 'Kyjiw'),
    term('zh', '武汉病毒', 'forbidden', '新冠病毒'),
    term('ar', 'كييف القديمة', 'forbidden', 'كييف'),
  ],
)

const TEXTS: readonly (readonly [Language, string])[] = [
  ['fr', 'Kiev'],
  ['fr', 'À KIEV, le poulet à la Kiev et le Dynamo Kiev ; Kiev-Est et kiev.'],
  ['fr', 'Un rogue state, des rogue states.'],
  ['fr', 'Les pays en voie de développement et le pays en voie de développement.'],
  ['fr', 'Les gaz à effets de serre, les Gaz à effet de serre, un gaz à effet de serre.'],
  ['fr', 'Des clandestins, une clandestine, la clandestinité, Clandestin !'],
  ['fr', 'Un cheval, des chevaux, une chevalerie. L’ONG et les ONG.'],
  ['fr', 'La Déclaration universelle des droits de l’homme et les droits de l’homme.'],
  ['fr', 'Les droits de l\'homme, "les droits de l’homme", selon lui les droits de l’homme.'],
  ['fr', 'La Birmanie, le Myanmar et les Birmans.'],
  ['en', 'Kiev, chicken Kiev, a chicken in Kiev and KIEV’s mayor.'],
  ['en', 'Illegal aliens, an illegal alien, the illegal-alien act, illegal and alien.'],
  ['en', 'The chairman, two chairmen, a chairmanship.'],
  ['de', 'In Kiew, nach Kiews Angaben, die Kiewer.'],
  ['zh', '所谓“武汉病毒”和武汉病毒。'],
  ['ar', 'في كييف القديمة وكييف.'],
]

const MARKED: readonly (readonly [Language, string])[] = [
  ['fr', 'CONFIDENTIEL\n\nLa France soutient l’Ukraine.'],
  ['fr', 'La France soutient l’Ukraine. (CONFIDENTIEL)'],
  ['fr', '[Diffusion restreinte] La France soutient l’Ukraine.'],
  ['fr', 'Objet : DIFFUSION RESTREINTE\n\nLa France soutient l’Ukraine.'],
  ['fr', 'Classification : secret'],
  ['fr', 'Ce dossier est classé SECRET par l’armée.'],
  ['fr', 'Le document confidentiel a été rendu public, la mention « Secret » aussi.'],
  ['fr', 'SECRET DÉFENSE'],
  ['fr', 'Très secret'],
  ['fr', 'Sous embargo jusqu’au 5 mars à 18 h\n\nLa France soutient l’Ukraine.'],
  ['fr', 'L’embargo sur les armes est maintenu. EMBARGO'],
  ['fr', 'NE PAS DIFFUSER – document de travail\n\nSuite.'],
  ['fr', 'UN TITRE EN CAPITALES SUR UN SECRET BIEN GARDÉ'],
  ['en', 'CONFIDENTIAL'],
  ['en', '**Confidential**\n\nFrance supports Ukraine.'],
  ['en', 'France supports Ukraine. // SECRET'],
  ['en', 'TOP SECRET - EYES ONLY\n\nFrance supports Ukraine.'],
  ['en', 'Embargoed until 5 March, 18:00 GMT.'],
  ['en', 'Strictly private: not for publication'],
  ['en', 'The secret talks were confidential, said the “Confidential” memo.'],
  ['en', 'FOR OFFICIAL USE ONLY. France supports Ukraine.'],
  ['en', 'Status: DRAFT, internal'],
  ['de', 'VERTRAULICH\n\nVS – Nur für den Dienstgebrauch'],
  ['es', 'CONFIDENCIAL. Difusión limitada.'],
  ['it', 'RISERVATO\n\nSegreto'],
  ['ru', 'СЕКРЕТНО\n\nДля служебного пользования'],
  ['zh', '机密\n\n法国支持乌克兰。'],
  ['ar', 'سري للغاية\n\nفرنسا تدعم أوكرانيا.'],
]

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it('tells terms and markings as it did', async () => {
  const prepared = checker.prepare(TERMS)
  const lines: string[] = []
  const tell = (language: Language, text: string, level: Classification) => {
    const document = checker.check({ path: 'text', text, language, now: '2026-03-10', level }, prepared)
    lines.push('', `> ${level} ${JSON.stringify(text)}`, ...describeDocument(document))
  }
  for (const [language, text] of TEXTS) tell(language, text, 'public')
  for (const level of ['public', 'restricted', 'confidential'] as const)
    for (const [language, text] of MARKED) tell(language, text, level)
  await expect(`${lines.slice(1).join('\n')}\n`).toMatchFileSnapshot(`${folder}/terms-and-markings.txt`)
})

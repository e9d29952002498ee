import type { BenchLanguage } from '../bench-language.ts'

/** Two ways of saying the same thing of A and B: where `symmetric`, exchanging the two changes nothing. */
export interface RoleTemplate {
  readonly ways: readonly [string, string]
  readonly symmetric?: true
}

export interface RoleTemplates {
  /** Names that fit the templates' grammar. */
  readonly names: readonly string[]
  readonly templates: readonly RoleTemplate[]
}

export const ROLE_TEMPLATES: Readonly<Partial<Record<BenchLanguage, RoleTemplates>>> = {
  fr: {
    names: ['Serbie', 'Turquie', 'Libye', 'Tunisie', 'Pologne', 'Moldavie', 'Jordanie', 'Norvège', 'Bulgarie', 'Russie'],
    templates: [
      { ways: ['La {A} a attaqué la {B} le 3 mars 2026.', 'Le 3 mars 2026, la {B} a été attaquée par la {A}.'] },
      {
        ways: [
          'La {A} accuse la {B} d’avoir violé le cessez-le-feu du 5 mai.',
          'La {B} est accusée par la {A} d’avoir violé le cessez-le-feu du 5 mai.',
        ],
      },
      {
        ways: [
          'Le soutien de la {A} à la {B} sera maintenu pendant l’hiver.',
          'Pendant l’hiver, le soutien à la {B} de la {A} sera maintenu.',
        ],
      },
      {
        ways: [
          'La {A} soutiendra la {B} dans les discussions sur le partage des eaux.',
          'Dans les discussions sur le partage des eaux, la {A} soutiendra la {B}.',
        ],
      },
      { ways: ['La {A} remettra 26 prisonniers à la {B} le 4 avril.', 'Le 4 avril, la {A} remettra 26 prisonniers à la {B}.'] },
      {
        ways: [
          'La plainte de la {A} contre la {B} a été déposée à La Haye.',
          'La plainte de la {A} déposée à La Haye vise la {B}.',
        ],
      },
      {
        ways: ['La {A} et la {B} ont signé un traité sur la pêche.', 'Un traité sur la pêche a été signé par la {B} et la {A}.'],
        symmetric: true,
      },
      {
        ways: [
          'Les négociations entre la {A} et la {B} reprendront lundi.',
          'Lundi reprendront les négociations entre la {B} et la {A}.',
        ],
        symmetric: true,
      },
      {
        ways: [
          'La {A} a rencontré la {B} à Genève au sujet des otages.',
          'À Genève, la {B} a rencontré la {A} au sujet des otages.',
        ],
        symmetric: true,
      },
      {
        ways: [
          'La frontière de la {A} avec la {B} restera ouverte cet été.',
          'Cet été, la frontière de la {B} avec la {A} restera ouverte.',
        ],
        symmetric: true,
      },
    ],
  },
  en: {
    names: ['Serbia', 'Turkey', 'Libya', 'Tunisia', 'Poland', 'Moldova', 'Jordan', 'Norway', 'Bulgaria', 'Russia'],
    templates: [
      { ways: ['{A} attacked {B} on 3 March 2026.', 'On 3 March 2026, {B} was attacked by {A}.'] },
      {
        ways: [
          '{A} accuses {B} of violating the ceasefire of 5 May.',
          '{B} is accused by {A} of violating the ceasefire of 5 May.',
        ],
      },
      {
        ways: [
          "{A}'s support for {B} will continue over the winter.",
          'Over the winter, the support of {A} for {B} will continue.',
        ],
      },
      {
        ways: [
          '{A} will support {B} in the discussions about water.',
          'In the discussions about water, {B} will be supported by {A}.',
        ],
      },
      { ways: ['{A} will return 26 prisoners to {B} on 4 April.', 'On 4 April, 26 prisoners will be returned to {B} by {A}.'] },
      {
        ways: ["{A}'s complaint against {B} was filed in The Hague.", 'The complaint of {A} against {B} was filed in The Hague.'],
      },
      {
        ways: ['{A} and {B} signed a treaty on fisheries.', 'A treaty on fisheries was signed by {B} and {A}.'],
        symmetric: true,
      },
      {
        ways: [
          'Negotiations between {A} and {B} will resume on Monday.',
          'On Monday, negotiations between {B} and {A} will resume.',
        ],
        symmetric: true,
      },
      { ways: ['{A} met {B} in Geneva about the hostages.', 'In Geneva, {B} met {A} about the hostages.'], symmetric: true },
      {
        ways: ["{A}'s border with {B} will stay open this summer.", "{B}'s border with {A} will stay open this summer."],
        symmetric: true,
      },
    ],
  },
  es: {
    names: ['Serbia', 'Turquía', 'Libia', 'Polonia', 'Moldavia', 'Jordania', 'Noruega', 'Bulgaria', 'Rusia', 'Grecia'],
    templates: [
      { ways: ['{A} atacó a {B} el 3 de marzo de 2026.', 'El 3 de marzo de 2026, {B} fue atacada por {A}.'] },
      {
        ways: [
          '{A} acusa a {B} de haber violado el alto el fuego del 5 de mayo.',
          '{B} es acusada por {A} de haber violado el alto el fuego del 5 de mayo.',
        ],
      },
      {
        ways: [
          'El apoyo de {A} a {B} se mantendrá durante el invierno.',
          'Durante el invierno se mantendrá el apoyo de {A} a {B}.',
        ],
      },
      {
        ways: [
          '{A} apoyará a {B} en las conversaciones sobre el agua.',
          'En las conversaciones sobre el agua, {B} será apoyada por {A}.',
        ],
      },
      { ways: ['{A} devolverá 26 prisioneros a {B} el 4 de abril.', 'El 4 de abril, {A} devolverá 26 prisioneros a {B}.'] },
      {
        ways: ['La denuncia de {A} contra {B} se presentó en La Haya.', 'En La Haya se presentó la denuncia de {A} contra {B}.'],
      },
      {
        ways: ['{A} y {B} firmaron un tratado sobre la pesca.', 'Un tratado sobre la pesca fue firmado por {B} y {A}.'],
        symmetric: true,
      },
      {
        ways: [
          'Las negociaciones entre {A} y {B} se reanudarán el lunes.',
          'El lunes se reanudarán las negociaciones entre {B} y {A}.',
        ],
        symmetric: true,
      },
      {
        ways: ['{A} se reunió con {B} en Ginebra por los rehenes.', 'En Ginebra, {B} se reunió con {A} por los rehenes.'],
        symmetric: true,
      },
    ],
  },
  de: {
    names: [
      'Serbien',
      'Polen',
      'Rumänien',
      'Bulgarien',
      'Norwegen',
      'Griechenland',
      'Tunesien',
      'Jordanien',
      'Russland',
      'Schweden',
    ],
    templates: [
      { ways: ['{A} griff {B} am 3. März 2026 an.', 'Am 3. März 2026 griff {A} {B} an.'] },
      { ways: ['{A} hat {B} am 3. März 2026 angegriffen.', '{B} wurde am 3. März 2026 von {A} angegriffen.'] },
      {
        ways: [
          '{A} beschuldigt {B}, die Waffenruhe vom 5. Mai verletzt zu haben.',
          '{B} wird von {A} beschuldigt, die Waffenruhe vom 5. Mai verletzt zu haben.',
        ],
      },
      {
        ways: [
          'Die Unterstützung von {A} für {B} wird im Winter fortgesetzt.',
          'Im Winter wird die Unterstützung von {A} für {B} fortgesetzt.',
        ],
      },
      {
        ways: [
          '{A} wird {B} in den Verhandlungen über das Wasser unterstützen.',
          'In den Verhandlungen über das Wasser wird {B} von {A} unterstützt werden.',
        ],
      },
      {
        ways: [
          'Die Klage von {A} gegen {B} wurde in Den Haag eingereicht.',
          'In Den Haag wurde die Klage von {A} gegen {B} eingereicht.',
        ],
      },
      {
        ways: [
          '{A} und {B} unterzeichneten einen Vertrag über die Fischerei.',
          'Einen Vertrag über die Fischerei unterzeichneten {B} und {A}.',
        ],
        symmetric: true,
      },
      {
        ways: [
          'Die Verhandlungen zwischen {A} und {B} werden am Montag fortgesetzt.',
          'Am Montag werden die Verhandlungen zwischen {B} und {A} fortgesetzt.',
        ],
        symmetric: true,
      },
      { ways: ['{A} traf {B} in Genf wegen der Geiseln.', 'In Genf traf {B} {A} wegen der Geiseln.'], symmetric: true },
    ],
  },
}

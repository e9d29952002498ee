import {
  array,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  oneof,
  option,
  record,
  string,
  tuple,
  uniqueArray,
  uuid,
  type Arbitrary,
} from 'fast-check'
import { playbookSchema, type Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

const words = string({ unit: 'grapheme', maxLength: 20 })
const language = constantFrom('fr', 'en', 'ar', 'zh-Hant', 'und')
const localized = dictionary(language, words, { maxKeys: 3 })
/** Ids of ours, ids of files, and ids that CACAO could not bear. */
const id = (type: string): Arbitrary<string> =>
  oneof(
    { weight: 8, arbitrary: uuid().map((value) => `${type}--${value}`) },
    { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: constantFrom('constructor', 'toString', `${type}--0`) },
  )
const kept = oneof(
  { weight: 4, arbitrary: constant({}) },
  {
    weight: 1,
    arbitrary: dictionary(
      constantFrom('x_note', 'constructor', 'hasOwnProperty', '√'),
      jsonValue({ maxDepth: 2, noUnicodeString: false }).filter((value) => !JSON.stringify(value).includes('__proto__')),
    ),
  },
)
const instant = integer({ min: 0, max: 4_102_444_800_000 }).chain((time) =>
  constantFrom(new Date(time).toISOString(), new Date(time).toISOString().replace(/\.\d+/, '')),
)
const severity = constantFrom(1, 2, 3, 4)

function step(index: number, ids: readonly string[], roles: readonly string[]) {
  const known = oneof({ weight: 9, arbitrary: constantFrom(...ids) }, { weight: 1, arbitrary: id('step') })
  const somebody = roles.length === 0 ? constant([]) : array(constantFrom(...roles), { maxLength: 2 })
  const common = {
    id: constant(ids[index]!),
    phaseId: option(id('phase')),
    order: integer({ min: -5, max: 50 }),
    title: localized,
    body: localized,
    checklist: array(record({ id: id('item'), text: localized, mandatory: boolean() }), { maxLength: 2 }),
    raci: record({ responsible: somebody, accountable: somebody, consulted: somebody, informed: somebody }),
    offset: option(record({ anchor: oneof(constant('T0'), known), minutes: integer({ min: 0, max: 100_000 }) })),
    // Mostly a plan that can be walked; circles and steps that are not there as well.
    dependsOn: uniqueArray(
      oneof({ weight: 8, arbitrary: constantFrom(...ids.slice(0, Math.max(1, index))) }, { weight: 1, arbitrary: known }),
      { maxLength: 3 },
    ),
    mandatory: boolean(),
    evidenceRequired: boolean(),
    fromSeverity: severity,
    block: option(record({ blockId: id('block'), version: integer({ min: 1, max: 9 }), stepId: known })),
    kept,
  }
  return oneof(
    record({ ...common, kind: constant('task'), activity: option(constantFrom('identify-audience', 'deliver-content')) }),
    record({
      ...common,
      kind: constant('decision'),
      options: array(record({ id: id('option'), title: localized, guidance: localized, next: array(known, { maxLength: 3 }) }), {
        maxLength: 4,
      }),
    }),
    record({
      ...common,
      kind: constant('message'),
      messageKind: constantFrom('statement', 'qa', 'sitrep', 'alert'),
      template: localized,
      audience: words,
      channel: words,
    }),
    record({ ...common, kind: constant('approval'), approves: known }),
    record({ ...common, kind: constant('sitrep'), template: localized }),
    record({ ...common, kind: constant('wait'), minutes: integer({ min: 0, max: 10_000_000 }) }),
    record({
      ...common,
      kind: constant('sub-playbook'),
      playbookId: id('playbook'),
      version: option(integer({ min: 1, max: 9 })),
    }),
    record({ ...common, kind: constant('end') }),
  )
}

const role = (roleId: string) =>
  record({
    id: constant(roleId),
    title: localized,
    duties: localized,
    required: boolean(),
    deputyRequired: boolean(),
    fromSeverity: severity,
    kept,
  })

const attachment = record({
  id: id('attachment'),
  name: string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
  mediaType: words,
  sha256: constant('0123456789abcdef'.repeat(4)),
  size: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  source: words,
  capturedAt: option(constant('2026-01-02T03:04:05.678Z')),
})

const parts = tuple(array(id('step'), { maxLength: 8 }), array(id('role'), { maxLength: 4 }))

/** Plans of any content that the model takes, sound or not: ids that stand twice, circles, languages missing. */
export const arbitraryPlaybook: Arbitrary<Playbook> = parts
  .chain(([ids, roles]) =>
    record({
      id: id('playbook'),
      version: integer({ min: 1, max: 99 }),
      status: constantFrom('draft', 'in-review', 'published', 'superseded'),
      languages: uniqueArray(language, { maxLength: 3 }),
      title: localized,
      body: localized,
      crisisType: words,
      scopes: uniqueArray(constantFrom('post', 'capital'), { maxLength: 2 }),
      severityCriteria: array(record({ level: severity, criteria: localized }), { maxLength: 2 }),
      reviewBy: option(constant('2027-11-22')),
      phases: array(record({ id: id('phase'), title: localized, order: integer(), parallel: boolean() }), { maxLength: 3 }),
      roles: tuple(...roles.map(role)),
      fields: array(
        record({
          name: constantFrom('place', 'known', 'value', 'constructor'),
          label: localized,
          hint: localized,
          type: constantFrom('text', 'number', 'url', 'choice'),
          options: array(words, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      steps: tuple(...ids.map((_, index) => step(index, ids, roles))),
      answers: array(
        record({
          id: id('answer'),
          question: localized,
          line: localized,
          background: localized,
          clearance: constantFrom('cleared', 'do-not-use'),
        }),
        { maxLength: 2 },
      ),
      forbiddenLines: array(record({ text: localized, why: localized }), { maxLength: 2 }),
      metric: option(
        record({ title: localized, stepId: option(id('step')), targetMinutes: option(integer({ min: 1, max: 99 })) }),
      ),
      rhythm: record({
        sitrepMinutes: option(integer({ min: 1, max: 99 })),
        updateMinutes: option(integer({ min: 1, max: 99 })),
      }),
      attachments: array(attachment, { maxLength: 1 }),
      markings: array(oneof(words, constantFrom('TLP:AMBER', 'TLP:PURPLE', 'constructor'), id('marking-statement')), {
        maxLength: 3,
      }),
      labels: array(words, { maxLength: 3 }),
      derivedFrom: array(id('playbook'), { maxLength: 2 }),
      createdBy: id('identity'),
      createdAt: instant,
      modifiedAt: instant,
      signatures: array(
        record({ by: id('person'), at: instant, hash: constant('0123456789abcdef'.repeat(4)), publicKey: words, value: words }),
        { maxLength: 1 },
      ),
      kept,
    }),
  )
  .map((value) => playbookSchema.parse(value))

import type { LocalizedText } from '../model/localized-text.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'
import type { PlaybookFault } from './playbook-fault.ts'

interface Owed {
  readonly text: LocalizedText
  /** Where it stands: "title", "template", "option"… */
  readonly part: string
  /** May be left out, but then in every language. */
  readonly optional: boolean
}

const must = (text: LocalizedText, part: string): Owed => ({ text, part, optional: false })
const may = (text: LocalizedText, part: string): Owed => ({ text, part, optional: true })

/** Texts that a declared language lacks. */
export function checkTexts(playbook: Playbook): readonly PlaybookFault[] {
  const languages = playbook.languages
  return [
    ...lacking(ofPlan(playbook), languages, null),
    ...playbook.steps.flatMap((step) => lacking(ofStep(step), languages, step.id)),
  ]
}

function ofPlan(playbook: Playbook): readonly Owed[] {
  return [
    must(playbook.title, 'title'),
    may(playbook.body, 'body'),
    ...playbook.phases.map(({ title }) => must(title, 'phase')),
    ...playbook.roles.flatMap(({ title, duties }) => [must(title, 'role'), may(duties, 'duties')]),
    ...playbook.fields.flatMap(({ label, hint }) => [must(label, 'field'), may(hint, 'hint')]),
    ...playbook.severityCriteria.map(({ criteria }) => must(criteria, 'severity')),
    ...playbook.answers.flatMap(({ question, line, background }) => [
      must(question, 'question'),
      must(line, 'line'),
      may(background, 'background'),
    ]),
    ...playbook.forbiddenLines.flatMap(({ text, why }) => [must(text, 'forbidden'), may(why, 'why')]),
    ...(playbook.metric ? [must(playbook.metric.title, 'metric')] : []),
  ]
}

function ofStep(step: Step): readonly Owed[] {
  return [
    must(step.title, 'title'),
    may(step.body, 'body'),
    ...step.checklist.map(({ text }) => must(text, 'checklist')),
    ...(step.kind === 'decision'
      ? step.options.flatMap(({ title, guidance }) => [must(title, 'option'), may(guidance, 'guidance')])
      : []),
    ...(step.kind === 'message' ? [must(step.template, 'template')] : []),
    ...(step.kind === 'sitrep' ? [may(step.template, 'template')] : []),
  ]
}

function lacking(owed: readonly Owed[], languages: readonly string[], stepId: string | null): readonly PlaybookFault[] {
  return owed.flatMap(({ text, part, optional }) => {
    const has = (language: string): boolean => (text[language] ?? '').trim() !== ''
    if (optional && !Object.keys(text).some(has)) return []
    return languages
      .filter((language) => !has(language))
      .map((language): PlaybookFault => ({ code: 'empty-text', stepId, values: { language, part } }))
  })
}

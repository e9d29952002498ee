import { Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { outlineOf } from '../model/outline-of.ts'
import { stepOptions } from '../model/step-options.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'
import { insertStep } from './insert-step.ts'
import type { StepEditorProps } from './step-editor-props.ts'

const PARTS = ['accountable', 'responsible', 'consulted', 'informed'] as const
const LEVELS = [1, 2, 3, 4] as const

/** Where a step stands, when it is due, what it waits for, who answers for it. */
export function StepSettings({ step, view, editor }: StepEditorProps) {
  const { t } = useTranslation()
  const { playbook, language } = view
  const patch = (change: (old: Step) => Step, about?: string): void => editor.patchStep(step.id, change, about)
  const others = stepOptions(playbook, language).filter(({ value }) => value !== step.id)
  const roles = playbook.roles.map(({ id, title }) => ({ value: id, label: textIn(title, language).words || id }))
  const { offset } = step
  const toPhase = (phaseId: string): void => {
    const last = outlineOf(playbook)
      .find(({ phase }) => phase?.id === phaseId)
      ?.steps.findLast(({ id }) => id !== step.id)
    editor.change((plan) => {
      const without = { ...plan, steps: plan.steps.filter(({ id }) => id !== step.id) }
      if (last) return insertStep(without, step, last.id)
      return { ...plan, steps: plan.steps.map((one) => (one.id === step.id ? { ...one, phaseId } : one)) }
    })
  }
  return (
    <>
      <div className={styles.pair}>
        <NumberInput
          label={t('playbooks:dueMinutes')}
          min={0}
          max={10_000_000}
          allowDecimal={false}
          value={offset?.minutes ?? ''}
          onChange={(value) =>
            patch(
              (old) => ({
                ...old,
                offset: typeof value === 'number' ? { anchor: old.offset?.anchor ?? 'T0', minutes: value } : null,
              }),
              'offset',
            )
          }
        />
        <Select
          label={t('playbooks:dueFrom')}
          data={[{ value: 'T0', label: t('playbooks:t0') }, ...others]}
          value={offset?.anchor ?? 'T0'}
          allowDeselect={false}
          searchable
          disabled={offset === null}
          onChange={(anchor) =>
            patch((old) => ({
              ...old,
              offset: anchor === null || old.offset === null ? old.offset : { ...old.offset, anchor },
            }))
          }
        />
      </div>
      <MultiSelect
        label={t('playbooks:waitsFor')}
        data={others}
        value={[...step.dependsOn]}
        searchable
        hidePickedOptions
        onChange={(dependsOn) => patch((old) => ({ ...old, dependsOn }))}
      />
      {PARTS.map((part) => (
        <MultiSelect
          key={part}
          label={t(`playbooks:raci.${part}`)}
          data={roles}
          value={[...step.raci[part]]}
          hidePickedOptions
          onChange={(ids) => patch((old) => ({ ...old, raci: { ...old.raci, [part]: ids } }))}
        />
      ))}
      <div className={styles.pair}>
        <Select
          label={t('playbooks:phase')}
          data={playbook.phases
            .toSorted((a, b) => a.order - b.order)
            .map(({ id, title }) => ({ value: id, label: textIn(title, language).words || id }))}
          value={step.phaseId}
          allowDeselect={false}
          onChange={(phaseId) => (phaseId === null ? undefined : toPhase(phaseId))}
        />
        <Select
          label={t('playbooks:levelFrom')}
          data={LEVELS.map((level) => ({ value: String(level), label: t('playbooks:level', { level }) }))}
          value={String(step.fromSeverity)}
          allowDeselect={false}
          onChange={(value) => {
            const level = LEVELS.find((one) => String(one) === value)
            if (level) patch((old) => ({ ...old, fromSeverity: level }))
          }}
        />
      </div>
      <Checkbox
        label={t('playbooks:mandatory')}
        checked={step.mandatory}
        onChange={({ currentTarget: { checked } }) => patch((old) => ({ ...old, mandatory: checked }))}
      />
      <Checkbox
        label={t('playbooks:evidence')}
        checked={step.evidenceRequired}
        onChange={({ currentTarget: { checked } }) => patch((old) => ({ ...old, evidenceRequired: checked }))}
      />
    </>
  )
}

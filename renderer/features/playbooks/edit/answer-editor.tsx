import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'
import { listEdits } from './list-edits.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import { Removable } from './removable.tsx'
import type { DraftEditor } from './use-draft-editor.ts'

const CLEARANCES = ['cleared', 'reactive-only', 'do-not-use'] as const

interface AnswerEditorProps {
  readonly view: PlanView
  readonly editor: DraftEditor
}

/** Prepared answers and the lines that must not be said, to be written. */
export function AnswerEditor({ view: { playbook, language }, editor }: AnswerEditorProps) {
  const { t } = useTranslation()
  const answers = listEdits<Playbook['answers'][number]>(editor.change, 'answers')
  const forbidden = listEdits<Playbook['forbiddenLines'][number]>(editor.change, 'forbiddenLines')
  return (
    <div className={styles.page}>
      <Part
        title={t('playbooks:answers')}
        addLabel={t('playbooks:addAnswer')}
        onAdd={() =>
          answers.add({ id: `answer--${crypto.randomUUID()}`, question: {}, line: {}, background: {}, clearance: 'do-not-use' })
        }
      >
        {playbook.answers.map((answer, index) => (
          <Removable
            key={answer.id}
            label={t('playbooks:removeThing', { thing: textIn(answer.question, language).words })}
            onRemove={() => answers.remove(index)}
          >
            <LocalizedField
              label={t('playbooks:part.question')}
              text={answer.question}
              language={language}
              onChange={(question) => answers.set(index, { question }, `question ${language}`)}
            />
            <LocalizedField
              label={t('playbooks:part.line')}
              text={answer.line}
              language={language}
              long
              onChange={(line) => answers.set(index, { line }, `line ${language}`)}
            />
            <LocalizedField
              label={t('playbooks:part.background')}
              text={answer.background}
              language={language}
              onChange={(background) => answers.set(index, { background }, `background ${language}`)}
            />
            <Select
              label={t('playbooks:clearance.title')}
              data={CLEARANCES.map((value) => ({ value, label: t(`playbooks:clearance.${value}`) }))}
              value={answer.clearance}
              allowDeselect={false}
              onChange={(value) => {
                const clearance = CLEARANCES.find((one) => one === value)
                if (clearance) answers.set(index, { clearance })
              }}
            />
          </Removable>
        ))}
      </Part>
      <Part
        title={t('playbooks:forbidden')}
        addLabel={t('playbooks:addForbidden')}
        onAdd={() => forbidden.add({ text: {}, why: {} })}
      >
        {playbook.forbiddenLines.map((line, index) => (
          <Removable
            // A forbidden line has no id; its place is what tells it from the others while it is written.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={t('playbooks:removeThing', { thing: textIn(line.text, language).words })}
            onRemove={() => forbidden.remove(index)}
          >
            <LocalizedField
              label={t('playbooks:part.forbidden')}
              text={line.text}
              language={language}
              onChange={(text) => forbidden.set(index, { text }, `text ${language}`)}
            />
            <LocalizedField
              label={t('playbooks:part.why')}
              text={line.why}
              language={language}
              onChange={(why) => forbidden.set(index, { why }, `why ${language}`)}
            />
          </Removable>
        ))}
      </Part>
    </div>
  )
}

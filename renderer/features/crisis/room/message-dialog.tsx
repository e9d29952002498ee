import { Select, Textarea, TextInput } from '@mantine/core'
import { getFixedT } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldFaults } from '../../../../shared/domain/crisis/engine/field-faults.ts'
import { fieldsOf } from '../../../../shared/domain/crisis/engine/fields-of.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { messageContentSchema, type MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { directionOf } from '../model/direction-of.ts'
import { localized } from '../model/localized.ts'
import { useWriter } from '../model/use-writer.ts'
import { AnswerFields } from '../answers/answer-fields.tsx'
import { CheckedWords } from '../statements/check/checked-words.tsx'
import { VariantSource } from '../statements/variant-source.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './message-dialog.module.css'

/** A new text for a step of the plan, or one that is there already. */
export type DraftedFor =
  | { readonly kind: 'step'; readonly step: StepOf<'message'> }
  | { readonly kind: 'message'; readonly message: MessageState }
  /** Begun from what is there: a variant, a correction, or a text that the plan does not ask for. */
  | { readonly kind: 'new'; readonly content: MessageContent }

/** The words with their fields: each one typed, the empty ones named; nothing is guessed. */
export function MessageDialog({
  incidentId,
  open,
  drafted,
  onClose,
}: RoomProps & { readonly drafted: DraftedFor; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const write = useWriter(incidentId, open)
  const { playbook } = open
  const [content, setContent] = useState<MessageContent>(() =>
    drafted.kind === 'message'
      ? drafted.message.content
      : drafted.kind === 'new'
        ? drafted.content
        : fromTemplate(drafted.step, playbook, i18n.language === 'fr' ? 'fr' : 'en'),
  )
  const set = (patch: Partial<MessageContent>) => setContent((old) => ({ ...old, ...patch }))
  const faults = fieldFaults(content, playbook.fields)
  const submit = () => {
    const done = { onSuccess: onClose }
    if (drafted.kind === 'message')
      write.mutate({ event: { kind: 'message.edited', data: { messageId: drafted.message.id, content } } }, done)
    else
      write.mutate({ event: { kind: 'message.drafted', data: { messageId: `message--${crypto.randomUUID()}`, content } } }, done)
  }
  return (
    <FormDialog
      size="wide"
      title={content.title === '' ? t('answers:new') : content.title}
      submitLabel={t('common:save')}
      busy={write.isPending}
      disabled={content.body.trim() === '' || (content.qa?.question ?? content.title).trim() === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          {drafted.kind === 'step' ? (
            <Select
              label={t('crisis:language')}
              data={Object.keys(drafted.step.template).map((value) => ({ value, label: formats.language(value) }))}
              value={content.language}
              allowDeselect={false}
              onChange={(language) => setContent(fromTemplate(drafted.step, playbook, language ?? content.language))}
            />
          ) : null}
          {content.qa === null ? null : <AnswerFields qa={content.qa} language={content.language} onChange={set} />}
          {drafted.kind === 'new' && content.qa === null ? (
            <TextInput
              label={t('statements:field.title')}
              value={content.title}
              maxLength={300}
              dir={directionOf(content.language)}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
          ) : null}
          <VariantSource open={open} content={content} onFollow={(variantOf) => set({ variantOf })} />
          {fieldsOf(content.body).map((name, place) => {
            const field = playbook.fields.find((one) => one.name === name)
            const label = field ? localized(field.label, i18n.language) : name
            const shared = {
              label,
              value: content.values[name] ?? '',
              error: faults.invalid.includes(name) ? t('crisis:fieldInvalid') : undefined,
              description: faults.empty.includes(name) ? t('crisis:fieldEmpty') : undefined,
              maxLength: 10_000,
              dir: directionOf(content.language),
              lang: content.language,
              // What is to be filled in comes before the language, which has a default.
              'data-autofocus': place === 0 ? true : undefined,
            }
            const change = (value: string) => set({ values: { ...content.values, [name]: value } })
            return field?.type === 'long-text' ? (
              <Textarea
                key={name}
                {...shared}
                autosize
                minRows={1}
                maxRows={6}
                onChange={(event) => change(event.currentTarget.value)}
              />
            ) : (
              <TextInput key={name} {...shared} onChange={(event) => change(event.currentTarget.value)} />
            )
          })}
          <Textarea
            label={t(content.qa === null ? 'crisis:words' : 'answers:line')}
            value={content.body}
            dir={directionOf(content.language)}
            lang={content.language}
            maxLength={50_000}
            autosize
            minRows={content.qa === null ? 6 : 2}
            maxRows={16}
            onChange={(event) => set({ body: event.currentTarget.value })}
          />
        </div>
        <div className={styles.checkColumn}>
          <CheckedWords
            incidentId={incidentId}
            open={open}
            messageId={drafted.kind === 'message' ? drafted.message.id : null}
            content={content}
          />
        </div>
      </div>
    </FormDialog>
  )
}

/** A step says what to do ("Write the holding statement"); the only statement of a plan is called what it is. */
function titleOf(step: StepOf<'message'>, { steps }: Playbook, language: string): string {
  const statements = steps.filter((one) => one.kind === 'message' && one.messageKind === 'statement')
  const spoken = language === 'fr' || language === 'en'
  return spoken && step.messageKind === 'statement' && statements.length === 1
    ? getFixedT(language)('statements:blank.title')
    : localized(step.title, language)
}

function fromTemplate(step: StepOf<'message'>, playbook: Playbook, language: string): MessageContent {
  return messageContentSchema.parse({
    kind: step.messageKind,
    language,
    title: titleOf(step, playbook, language),
    body: localized(step.template, language),
    audience: step.audience,
    channel: step.channel,
    stepId: step.id,
    ...(step.messageKind === 'qa' ? { qa: { question: localized(step.title, language), clearance: 'cleared' } } : {}),
  })
}

import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import { usePersons } from '../model/use-persons.ts'
import { MessageDialog, type DraftedFor } from '../room/message-dialog.tsx'
import type { RoomProps } from '../room/room-props.ts'
import roomStyles from '../room/room.module.css'
import { StatementCard } from '../statements/statement-card.tsx'
import { blankAnswer } from './blank-answer.ts'
import { PreparedAnswers } from './prepared-answers.tsx'

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The questions that will be asked: those answered here, then those that the plan prepared. */
export function AnswersPane({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { actingId } = usePersons()
  const [language, setLanguage] = useState<string>(i18n.language === 'fr' ? 'fr' : 'en')
  const [words, setWords] = useState('')
  const [edited, setEdited] = useState<DraftedFor | null>(null)
  const { state, playbook } = open
  const all = [...state.messages.values()].filter(({ content }) => content.kind === 'qa').toReversed()
  const wanted = fold(words.trim())
  const shown = all.filter(({ content: { title, body, qa } }) =>
    fold([title, body, qa?.question ?? ''].join(' ')).includes(wanted),
  )
  const taken = new Set(all.map(({ content }) => content.qa?.question))
  const prepared = playbook.answers.filter(({ question }) => !Object.values(question).some((each) => taken.has(each)))
  const owed = taskRows(state, at).flatMap(({ step, status }) =>
    step.kind === 'message' && step.messageKind === 'qa' && status !== 'not-applicable' && !state.messagesOfStep.has(step.id)
      ? [step]
      : [],
  )
  return (
    <div className={roomStyles.panel}>
      <Group gap={8} align="end">
        <Select
          size="xs"
          w={120}
          aria-label={t('answers:language')}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={language}
          allowDeselect={false}
          onChange={(value) => setLanguage(value ?? language)}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setEdited({ kind: 'new', content: blankAnswer(language, actingId) })}
        >
          {t('answers:new')}
        </Button>
      </Group>
      {owed.map((step) => (
        <Button
          key={step.id}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setEdited({ kind: 'step', step })}
        >
          {localized(step.title, i18n.language)}
        </Button>
      ))}
      {all.length > 3 ? (
        <TextInput
          size="xs"
          leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
          aria-label={t('answers:search')}
          placeholder={t('answers:search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      ) : null}
      {all.length === 0 && prepared.length === 0 ? <Text c="dimmed">{t('answers:none')}</Text> : null}
      <ul className={roomStyles.cards}>
        {shown.map((message) => (
          <StatementCard key={message.id} incidentId={incidentId} open={open} message={message} at={at} onEdit={setEdited} />
        ))}
      </ul>
      <PreparedAnswers answers={prepared} language={language} onTake={(content) => setEdited({ kind: 'new', content })} />
      {edited ? <MessageDialog incidentId={incidentId} open={open} drafted={edited} onClose={() => setEdited(null)} /> : null}
    </div>
  )
}

import { Checkbox, MultiSelect, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classificationSchema } from '../../../shared/domain/messages-file.ts'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { SupersededPoint } from './superseded-point.tsx'
import type { PointDraft } from './use-point-draft.ts'

interface PointScopeProps {
  readonly point: TalkingPoint
  readonly draft: PointDraft
  readonly frozen: boolean
}

/** Topic, origin, whom the point binds, its classification and its sources. */
export function PointScope({ point, draft, frozen }: PointScopeProps) {
  const { t } = useTranslation()
  const id = useId()
  const topics = useQuery(query.topics.list.queryOptions())
  const missions = useQuery(query.missions.list.queryOptions())
  // Free text keeps its empty lines while it is typed; what is saved has none.
  const [sources, setSources] = useState(draft.content.sources.join('\n'))
  const { content, change } = draft
  const missionOptions = (missions.data ?? []).map((mission) => ({
    value: mission.code,
    label: `${mission.code} · ${mission.name}`,
  }))
  const known = new Set(missionOptions.map((option) => option.value))
  const codes = [
    ...missionOptions,
    ...content.missions.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code })),
  ]
  const origins = [
    { value: 'central', label: t('messages:central') },
    ...(missions.data ?? []).map((mission) => ({ value: mission.id, label: mission.name })),
  ]
  const knownOrigin = origins.some((origin) => origin.value === content.origin)

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('messages:scope')}</h2>
      <Checkbox
        label={t('messages:field.mandatory')}
        description={t('messages:mandatoryHint')}
        checked={content.mandatory}
        disabled={frozen}
        onChange={(event) => change({ mandatory: event.currentTarget.checked })}
      />
      <MultiSelect
        label={t('messages:field.missions')}
        placeholder={content.missions.length === 0 ? t('messages:allMissions') : ''}
        data={codes}
        value={[...content.missions]}
        searchable
        clearable
        limit={50}
        readOnly={frozen}
        onChange={(chosen) => change({ missions: chosen })}
      />
      <Select
        label={t('messages:field.topicId')}
        placeholder={t('messages:noTopic')}
        data={(topics.data ?? []).map((topic) => ({ value: topic.id, label: topic.name }))}
        value={content.topicId}
        clearable
        readOnly={frozen}
        onChange={(topicId) => change({ topicId })}
      />
      <Select
        label={t('messages:field.origin')}
        data={knownOrigin ? origins : [...origins, { value: content.origin, label: content.origin }]}
        value={content.origin}
        searchable
        allowDeselect={false}
        limit={50}
        readOnly={frozen}
        onChange={(origin) => change({ origin: origin ?? 'central' })}
      />
      <Select
        label={t('messages:field.classification')}
        data={classificationSchema.options.map((value) => ({ value, label: t(`messages:classification.${value}`) }))}
        value={content.classification}
        allowDeselect={false}
        readOnly={frozen}
        onChange={(value) => change({ classification: classificationSchema.safeParse(value).data ?? 'public' })}
      />
      <Textarea
        label={t('messages:field.sources')}
        description={t('messages:sourcesHint')}
        value={sources}
        readOnly={frozen}
        autosize
        minRows={2}
        onChange={(event) => {
          setSources(event.currentTarget.value)
          change({
            sources: event.currentTarget.value
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          })
        }}
      />
      {point.supersedes ? <SupersededPoint id={point.supersedes} /> : null}
    </section>
  )
}

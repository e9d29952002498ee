import { NativeSelect, Select, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { t as translated } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RULE_IDS, type RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { RuleChange, RuleProfiles } from '../../../../shared/contract/rules-contract.ts'
import { type DocumentType, documentTypeSchema } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { useManual } from '../../../ui/manual-state.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import styles from './rules.module.css'

type Setting = RuleChange['setting']
const SETTINGS = ['off', 'error', 'warning', 'info'] as const satisfies readonly Setting[]
const FOLLOW = 'follow'

interface Place {
  readonly documentType: DocumentType | null
  readonly missionId: string | null
  readonly rule: RuleId
}

async function set(place: Place, setting: Setting | null): Promise<void> {
  const { before } = await api.rules.set({ ...place, setting })
  notifyUndo({
    message: translated('settings:rules.set', {
      rule: translated(`findings:rule.${place.rule}`),
      setting: setting === null ? translated('settings:rules.follow') : translated(`settings:rules.is.${setting}`),
    }),
    undo: () => api.rules.set({ ...place, setting: before }),
  })
}

interface RuleTableProps {
  readonly rules: RuleProfiles & {
    readonly shipped: Readonly<Record<DocumentType, Readonly<Partial<Record<RuleId, Setting>>>>>
  }
}

/** Each rule, what the profile says of it, and what the workspace says for a type of document and a mission. */
export function RuleTable({ rules }: RuleTableProps) {
  const { t } = useTranslation()
  const missions = useQuery(query.missions.list.queryOptions())
  const [documentType, setDocumentType] = useState<DocumentType | null>('communique')
  const [missionId, setMissionId] = useState<string | null>(null)
  const here = rules.changes.filter((change) => change.documentType === documentType && change.missionId === missionId)
  const is = (setting: Setting | undefined) =>
    setting === undefined ? t('settings:rules.own') : t(`settings:rules.is.${setting}`)
  return (
    <section aria-labelledby="settings-rules">
      <h2 id="settings-rules">{t('settings:rules.rules')}</h2>
      <div className={styles.choice}>
        <Select
          size="xs"
          label={t('settings:rules.type')}
          placeholder={t('settings:rules.allTypes')}
          clearable
          data={documentTypeSchema.options.map((value) => ({ value, label: t(`common:documentType.${value}`) }))}
          value={documentType}
          onChange={(value) => setDocumentType(documentTypeSchema.safeParse(value).data ?? null)}
        />
        <Select
          size="xs"
          label={t('settings:rules.mission')}
          placeholder={t('settings:rules.allMissions')}
          clearable
          searchable
          limit={50}
          data={(missions.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={missionId}
          onChange={setMissionId}
        />
        <output className={styles.count}>
          {here.length > 0 ? t('settings:rules.changedCount', { count: here.length }) : ''}
        </output>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings:rules.rule')}</th>
            {documentType === null ? null : <th scope="col">{t('settings:rules.says')}</th>}
            <th scope="col">{t('settings:rules.setting')}</th>
          </tr>
        </thead>
        <tbody>
          {RULE_IDS.map((rule) => {
            const own = here.find((change) => change.rule === rule)?.setting
            return (
              <tr key={rule} data-changed={own === undefined ? undefined : true}>
                <th scope="row">
                  <UnstyledButton className={styles.rule} onClick={() => useManual.setState({ page: rule })}>
                    {t(`findings:rule.${rule}`)}
                  </UnstyledButton>
                </th>
                {documentType === null ? null : <td>{is(rules.shipped[documentType][rule])}</td>}
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('settings:rules.settingOf', { rule: t(`findings:rule.${rule}`) })}
                    data={[
                      { value: FOLLOW, label: t('settings:rules.follow') },
                      ...SETTINGS.map((value) => ({ value, label: t(`settings:rules.is.${value}`) })),
                    ]}
                    value={own ?? FOLLOW}
                    onChange={({ currentTarget: { value } }) =>
                      void set({ documentType, missionId, rule }, SETTINGS.find((known) => known === value) ?? null).catch(
                        notifyError,
                      )
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

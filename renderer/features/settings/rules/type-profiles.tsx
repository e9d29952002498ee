import { Select } from '@mantine/core'
import { t as translated } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type ProfileId, profileIdSchema, type RuleProfiles } from '../../../../shared/contract/rules-contract.ts'
import { type DocumentType, documentTypeSchema } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import styles from './rules.module.css'

const NONE = 'none'

async function assign(documentType: DocumentType, profile: ProfileId | null): Promise<void> {
  const { before } = await api.rules.assign({ documentType, profile })
  notifyUndo({
    message: translated('settings:rules.assigned', {
      type: translated(`common:documentType.${documentType}`),
      profile: translated(`settings:rules.name.${profile ?? NONE}`),
    }),
    undo: () => api.rules.assign({ documentType, profile: before }),
  })
}

/** The profile of each type of document. */
export function TypeProfiles({ profiles }: { readonly profiles: RuleProfiles['profiles'] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="settings-profiles">
      <h2 id="settings-profiles">{t('settings:rules.profiles')}</h2>
      <div className={styles.types}>
        {documentTypeSchema.options.map((type) => (
          <Select
            key={type}
            size="xs"
            label={t(`common:documentType.${type}`)}
            allowDeselect={false}
            data={[...profileIdSchema.options, NONE].map((value) => ({ value, label: t(`settings:rules.name.${value}`) }))}
            value={profiles[type] ?? NONE}
            onChange={(value) => void assign(type, profileIdSchema.safeParse(value).data ?? null).catch(notifyError)}
          />
        ))}
      </div>
    </section>
  )
}

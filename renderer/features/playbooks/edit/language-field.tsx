import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languageTagSchema } from '../../../../shared/domain/crisis/model/localized-text.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

interface LanguageFieldProps {
  readonly playbook: Playbook
  readonly onChange: (languages: string[]) => void
}

/** The languages in which every text is owed, as tags ("fr", "ar"); what is no tag is not taken. */
export function LanguageField({ playbook, onChange }: LanguageFieldProps) {
  const { t } = useTranslation()
  return (
    <TagsInput
      label={t('playbooks:languages')}
      description={t('playbooks:languagesHint')}
      value={[...playbook.languages]}
      onChange={(tags) => {
        const known = tags.map((tag) => tag.trim()).filter((tag) => languageTagSchema.safeParse(tag).success)
        if (known.length > 0) onChange([...new Set(known)])
      }}
    />
  )
}

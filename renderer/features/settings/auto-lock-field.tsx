import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const LIMITS = { min: 1, max: 120 }

interface AutoLockFieldProps {
  readonly minutes: number
  readonly onSave: (minutes: number) => void
}

/** The minutes before the workspace locks by itself. Saved when it is left: "15" must not pass through one minute. */
export function AutoLockField({ minutes, onSave }: AutoLockFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | number | null>(null)
  const commit = () => {
    setTyped(null)
    if (typeof typed !== 'number' || typed === minutes) return
    onSave(Math.min(LIMITS.max, Math.max(LIMITS.min, typed)))
  }
  return (
    <NumberInput
      label={t('settings:autoLock')}
      description={t('settings:autoLockHint')}
      value={typed ?? minutes}
      {...LIMITS}
      allowDecimal={false}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
    />
  )
}

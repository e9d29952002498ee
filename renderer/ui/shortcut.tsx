import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutKeys } from './shortcut-keys.ts'
import styles from './shortcut.module.css'

/** A combination of keys, as caps. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const { t } = useTranslation()
  const names = { Shift: t('common:key.shift'), Enter: t('common:key.enter'), Escape: t('common:key.escape') }
  return (
    <span className={styles.keys} dir="ltr">
      {shortcutKeys(keys, names).map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? ' ' : null}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  )
}

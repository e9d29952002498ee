import { Progress } from '@mantine/core'
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ModelState } from '../../../../shared/contract/opinions-contract.ts'
import { assertNever } from '../../../../shared/errors/assert-never.ts'
import { Mark } from '../../../ui/mark.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './model.module.css'

/** The state of the optional model in words: off, how far it has loaded, ready with its size and hash, or what to do. */
export function ModelStateNote({ state }: { readonly state: ModelState }) {
  const { t } = useTranslation()
  const formats = useFormats()
  switch (state.state) {
    case 'off':
      return <Mark tone="muted" icon={IconCircleOff} label={t('opinions:settings.off')} />
    case 'loading': {
      const label = t('opinions:settings.loading', { name: state.name })
      // Read, it is still prepared: the end of the bar is for that.
      const share = state.total === 0 ? 0 : (state.done / state.total) * 90
      return (
        <div>
          <output>{label}</output>
          <Progress value={share} animated aria-label={label} mt={4} />
        </div>
      )
    }
    case 'ready':
      return (
        <div>
          <output>
            <Mark tone="ok" icon={IconCircleCheck} label={t('opinions:settings.ready', { name: state.name })} />
          </output>
          <dl className={styles.facts}>
            <dt>{t('opinions:settings.size')}</dt>
            <dd>{formats.bytes(state.bytes)}</dd>
            <dt>{t('opinions:settings.hash')}</dt>
            <dd className={styles.hash}>{state.hash}</dd>
          </dl>
        </div>
      )
    case 'fault':
      return (
        <Notice urgent title={t('opinions:settings.faultOf', { name: state.name })}>
          <p>{t(`opinions:fault.${state.fault}`, { file: state.file })}</p>
          <p>{t('opinions:settings.goesOn')}</p>
        </Notice>
      )
    default:
      return assertNever(state)
  }
}

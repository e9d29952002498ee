import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { modelFaultSchema, type ModelState } from '../../../../shared/contract/opinions-contract.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Notice } from '../../../ui/notice.tsx'
import styles from '../settings.module.css'
import { ModelStateNote } from './model-state-note.tsx'

const LOOK_AGAIN_MS = 500

/** The optional local model: its folder, how far it is, what is wrong with it, and off. */
export function ModelSection() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const show = (state: ModelState) => client.setQueryData(query.opinions.state.queryKey(), state)
  const choose = useMutation({
    mutationFn: async () => {
      const granted = await shell('chooseFolder', {})
      return granted === null ? null : api.opinions.choose({ grant: granted.grant })
    },
    onSuccess: (state) => state && show(state),
  })
  const turnOff = useMutation({ mutationFn: () => api.opinions.turnOff(), onSuccess: show })
  const retry = useMutation({ mutationFn: () => api.opinions.retry(), onSuccess: show })
  const model = useQuery({
    ...query.opinions.state.queryOptions(),
    refetchInterval: ({ state }) => (choose.isPending || state.data?.state === 'loading' ? LOOK_AGAIN_MS : false),
  })
  if (model.error) return <ErrorNotice error={model.error} onRetry={() => void model.refetch()} />
  if (!model.data) return <LoadingNote />
  const { state } = model.data
  const failed = turnOff.error ?? retry.error
  return (
    <div className={styles.fields}>
      <Text>{t('opinions:settings.lead')}</Text>
      <Text c="dimmed" size="sm">
        {t('opinions:settings.needs')}
      </Text>
      <ModelStateNote state={model.data} />
      {choose.error ? <Refused error={choose.error} /> : null}
      {failed ? <ErrorNotice error={failed} /> : null}
      <Group gap="sm">
        <Button loading={choose.isPending} onClick={() => choose.mutate()}>
          {t(state === 'off' ? 'opinions:settings.choose' : 'opinions:settings.another')}
        </Button>
        {state === 'fault' ? (
          <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('opinions:settings.retry')}
          </Button>
        ) : null}
        {state === 'off' ? null : (
          <Button variant="default" loading={turnOff.isPending} onClick={() => turnOff.mutate()}>
            {t('opinions:settings.turnOff')}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** Why the folder just chosen was not taken. */
function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const { code, details } = toErrorPayload(error)
  const fault = modelFaultSchema.safeParse(details['fault'])
  if (code !== 'model-unusable' || !fault.success) return <ErrorNotice error={error} />
  return (
    <Notice urgent title={t('errors:model-unusable.what')}>
      <p>{t(`opinions:fault.${fault.data}`, { file: details['file'] })}</p>
      <p>{t('opinions:settings.kept')}</p>
    </Notice>
  )
}

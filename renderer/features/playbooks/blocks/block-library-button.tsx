import { ActionIcon, Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconStack2, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import { useFocusBack } from '../../../ui/use-focus-back.ts'
import { textIn } from '../model/text-in.ts'
import styles from './blocks.module.css'
import { foundBlocks } from './found-blocks.ts'
import { useBlocks } from './use-blocks.ts'
import { UsedBy } from './used-by.tsx'

/** Opens the library of blocks. */
export function BlockLibraryButton() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconStack2 size={16} stroke={1.5} aria-hidden />} onClick={() => setOpened(true)}>
        {t('playbooks:block.library')}
      </Button>
      {opened ? <BlockLibrary onClose={() => setOpened(false)} /> : null}
    </>
  )
}

/** The steps that playbooks share: which, in which version, used by whom. */
function BlockLibrary({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const blocks = useBlocks()
  const [sought, setSought] = useState('')
  useFocusBack(true)
  const shown = foundBlocks(blocks.data ?? [], sought)
  const remove = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly title: string }) => api.blocks.remove({ id }),
    onSuccess: ({ id }, { title }) =>
      notifyUndo({ message: t('playbooks:block.removed', { title }), undo: () => api.blocks.restore({ id }) }),
    onError: notifyError,
  })
  return (
    <Modal
      opened
      size="lg"
      title={t('playbooks:block.libraryTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      returnFocus={false}
      onClose={onClose}
    >
      <Stack gap="md">
        <TextInput
          label={t('playbooks:block.search')}
          data-autofocus
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {blocks.error ? <ErrorNotice error={blocks.error} onRetry={() => void blocks.refetch()} /> : null}
        {blocks.isPending ? <LoadingNote /> : null}
        {blocks.data?.length === 0 ? <Text c="dimmed">{t('playbooks:block.none')}</Text> : null}
        {blocks.data !== undefined && blocks.data.length > 0 && shown.length === 0 ? (
          <Text c="dimmed">{t('playbooks:block.noneFound')}</Text>
        ) : null}
        <ul className={styles.list}>
          {shown.map(({ id, title, version, steps, uses }) => {
            const words = textIn(title, i18n.language).words
            return (
              <li key={id}>
                <span className={styles.words}>
                  <strong>{t('playbooks:block.line', { title: words, version, count: steps })}</strong>
                  <UsedBy uses={uses} />
                </span>
                <ActionIcon
                  color="gray"
                  aria-label={t('playbooks:block.remove', { title: words })}
                  onClick={() => remove.mutate({ id, title: words })}
                >
                  <IconTrash size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
      </Stack>
    </Modal>
  )
}

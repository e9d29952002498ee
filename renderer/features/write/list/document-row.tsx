import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconRestore, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { SeverityGlyph } from '../../findings/index.ts'
import styles from './document-list.module.css'

export interface DocumentRowActions {
  readonly onOpen: (id: string) => void
  readonly onDuplicate: (head: DocumentHead) => void
  readonly onRemove: (head: DocumentHead) => void
  readonly onRecover: (head: DocumentHead) => void
}

/** A document in the list: title, then status, language, last change, and what the last check found. */
export function DocumentRow({
  head,
  current,
  actions,
}: {
  readonly head: DocumentHead
  readonly current: boolean
  readonly actions: DocumentRowActions
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const title = head.title || t('common:untitled')
  const inBin = head.deletedAt !== null
  return (
    <div className={styles.row} data-current={current ? true : undefined}>
      <button
        type="button"
        className={styles.open}
        aria-current={current ? 'true' : undefined}
        data-document={head.id}
        disabled={inBin}
        onClick={() => actions.onOpen(head.id)}
      >
        <span className={`${styles.title} u-row-title`} lang={head.language} dir="auto">
          {title}
        </span>
        <span className={styles.meta}>
          <span>{t(`common:documentStatus.${head.status}`)}</span>
          <span className={styles.language}>{head.language}</span>
          <span className={styles.changed}>{formats.relative(head.updatedAt)}</span>
          {head.errors ? (
            <span className={styles.found}>
              <SeverityGlyph severity="error" /> {head.errors}
            </span>
          ) : null}
          {head.warnings ? (
            <span className={styles.found}>
              <SeverityGlyph severity="warning" /> {head.warnings}
            </span>
          ) : null}
        </span>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon className={styles.more ?? ''} size={24} aria-label={t('write:list.actionsOf', { title })}>
            <IconDots size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {inBin ? (
            <Menu.Item leftSection={<IconRestore size={16} stroke={1.5} aria-hidden />} onClick={() => actions.onRecover(head)}>
              {t('write:list.recover')}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />} onClick={() => actions.onDuplicate(head)}>
                {t('write:list.duplicate')}
              </Menu.Item>
              <Menu.Item
                color="error"
                leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
                onClick={() => actions.onRemove(head)}
              >
                {t('write:list.remove')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead, DocumentVersion } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { countKey } from '../text/count-key.ts'
import { flushSaves } from '../text/save-queues.ts'
import { CompareDialog } from './compare-dialog.tsx'
import styles from './versions-tab.module.css'

interface VersionsTabProps {
  readonly head: DocumentHead
  readonly editor: Editor | null
  readonly onRestored: () => void
}

/** Every saved state, newest first: name the present one, compare one with the present, bring one back. */
export function VersionsTab({ head, editor, onRestored }: VersionsTabProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const [label, setLabel] = useState('')
  const [compared, setCompared] = useState<DocumentVersion | null>(null)
  const versions = useQuery(query.documents.versions.queryOptions({ input: { id: head.id } }))
  const refresh = () => client.invalidateQueries({ queryKey: query.documents.versions.key() })
  const name = useMutation({
    mutationFn: async () => {
      await flushSaves()
      return api.documents.nameVersion({ id: head.id, label: label.trim() })
    },
    onSuccess: async () => {
      setLabel('')
      await refresh()
    },
  })

  return (
    <div className={styles.tab}>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault()
          name.mutate()
        }}
      >
        <TextInput
          size="xs"
          className={styles.field ?? ''}
          aria-label={t('write:version.label')}
          placeholder={t('write:version.label')}
          value={label}
          maxLength={200}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="outline" loading={name.isPending} disabled={label.trim() === ''}>
          {t('write:version.name')}
        </Button>
      </form>
      {name.error ? <ErrorNotice error={name.error} onRetry={() => name.mutate()} /> : null}
      {versions.error ? <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} /> : null}
      {versions.isPending ? <LoadingNote /> : null}
      <ol className={styles.list}>
        {(versions.data ?? []).map((version, index) => (
          <li key={version.revision} className={styles.version}>
            <div className={styles.what}>
              <span className={styles.label}>{version.label || t(`write:version.kind.${version.kind}`)}</span>
              <span className={styles.meta}>
                {formats.dateTime(version.savedAt)} ·{' '}
                {t(countKey(head.language), { count: version.words, number: formats.number(version.words) })}
              </span>
            </div>
            {index === 0 ? (
              <span className={styles.meta}>{t('write:version.present')}</span>
            ) : (
              <Button size="compact-xs" variant="subtle" onClick={() => setCompared(version)}>
                {t('write:version.compare')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {compared && editor ? (
        <CompareDialog
          head={head}
          version={compared}
          editor={editor}
          onClose={() => setCompared(null)}
          onRestored={() => {
            setCompared(null)
            onRestored()
            void refresh()
          }}
        />
      ) : null}
    </div>
  )
}

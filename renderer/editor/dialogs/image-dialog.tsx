import { Button, Checkbox, FileButton, Group, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IMAGE_LIMIT_BYTES, type ImageFileAnswer, readImageFile } from '../images/read-image-file.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './image-dialog.module.css'

/** What the dialog is opened for: a new picture (perhaps pasted or dropped already), or one in the text at a position. */
export type ImageRequest =
  | { readonly kind: 'insert'; readonly answer: ImageFileAnswer | null }
  | { readonly kind: 'describe'; readonly position: number }

interface ImageDialogProps {
  readonly editor: Editor
  readonly request: ImageRequest
  readonly onClose: () => void
}

/** Chooses a picture and says what it shows, or that it only decorates. It may be left undescribed: the text then shows a warning. */
export function ImageDialog({ editor, request, onClose }: ImageDialogProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const node = request.kind === 'describe' ? editor.state.doc.nodeAt(request.position) : null
  const given = request.kind === 'insert' ? request.answer : null
  const [source, setSource] = useState(() => (given?.ok ? given.source : String(node?.attrs['src'] ?? '')))
  const [alt, setAlt] = useState(() => String(node?.attrs['alt'] ?? ''))
  const [decorative, setDecorative] = useState(() => node?.attrs['decorative'] === true)
  const [fault, setFault] = useState<Extract<ImageFileAnswer, { ok: false }>['fault'] | null>(
    given && !given.ok ? given.fault : null,
  )

  const read = async (file: File | null) => {
    if (!file) return
    const answer = await readImageFile(file)
    setFault(answer.ok ? null : answer.fault)
    if (answer.ok) setSource(answer.source)
  }

  const apply = () => {
    const description = { alt: decorative ? '' : alt.trim(), decorative }
    onClose()
    if (request.kind === 'describe') editor.chain().focus().describeImage(request.position, description).run()
    else
      editor
        .chain()
        .focus()
        .insertImage({ src: source, ...description })
        .run()
  }
  const limit = formats.bytes(IMAGE_LIMIT_BYTES)

  return (
    <FormDialog
      title={t('editor:image.title')}
      submitLabel={request.kind === 'insert' ? t('editor:image.insert') : t('editor:image.save')}
      disabled={source === ''}
      returnFocus={false}
      onSubmit={apply}
      onClose={onClose}
    >
      {request.kind === 'insert' ? (
        <Group gap="sm">
          <FileButton accept="image/png,image/jpeg,image/webp,image/gif" onChange={(file) => void read(file)}>
            {(props) => (
              <Button variant="outline" {...props}>
                {t('editor:image.choose')}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {t('editor:image.formats', { limit })}
          </Text>
        </Group>
      ) : null}
      {fault ? <Notice urgent>{t(`editor:image.fault.${fault}`, { limit })}</Notice> : null}
      {source ? <img className={styles.preview} src={source} alt={t('editor:image.preview')} /> : null}
      <TextInput
        label={t('editor:image.alt')}
        description={t('editor:image.altHelp')}
        value={alt}
        maxLength={2000}
        disabled={decorative}
        onChange={(event) => setAlt(event.currentTarget.value)}
      />
      <Checkbox
        label={t('editor:image.decorativeOption')}
        checked={decorative}
        onChange={(event) => setDecorative(event.currentTarget.checked)}
      />
      {source && !decorative && alt.trim() === '' ? <Notice>{t('editor:image.warning')}</Notice> : null}
    </FormDialog>
  )
}

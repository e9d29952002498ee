import { Button, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { linkTarget } from '../links/link-target.ts'

/** Sets, changes or removes the link under the selection. Without a selection the address itself becomes the words. */
export function LinkDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [address, setAddress] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [refused, setRefused] = useState(false)
  const existing = editor.isActive('link')

  const apply = () => {
    const href = linkTarget(address)
    if (href === null) {
      setRefused(true)
      return
    }
    onClose()
    const bare = editor.state.selection.empty && !existing
    if (bare)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else editor.chain().focus().linkTo(href).run()
  }

  return (
    <FormDialog
      title={t('editor:link.title')}
      submitLabel={t('editor:link.apply')}
      disabled={address.trim() === ''}
      returnFocus={false}
      aside={
        existing ? (
          <Button
            variant="subtle"
            color="error"
            onClick={() => {
              onClose()
              editor.chain().focus().unlink().run()
            }}
          >
            {t('editor:link.remove')}
          </Button>
        ) : null
      }
      onSubmit={apply}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('editor:link.address')}
        description={t('editor:link.allowed')}
        value={address}
        error={refused ? t('editor:link.refused') : null}
        dir="ltr"
        onChange={(event) => {
          setAddress(event.currentTarget.value)
          setRefused(false)
        }}
      />
    </FormDialog>
  )
}

import { Button, Checkbox, PasswordInput, Select, Text, Textarea, TextInput } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { roleSchema } from '../../../../shared/domain/settings.ts'
import type { Signer } from '../../../../shared/domain/signer.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { isPublicKey } from './is-public-key.ts'

type Draft = Pick<Signer, 'name' | 'role' | 'post' | 'publicKey'>

const EMPTY: Draft = { name: '', role: 'crisis', post: '', publicKey: '' }

/** Makes a key of another workstation known: from its file or pasted, once its fingerprint was compared by voice. */
export function AddSignerDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(EMPTY)
  const [compared, setCompared] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const change = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes })
    // What was compared is the key that stood there.
    if (changes.publicKey !== undefined) setCompared(false)
  }
  const read = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseFile', { purpose: 'import-approval' })
      return file === null ? null : api.persons.readKey({ grant: file.grant })
    },
    onSuccess: (key) => {
      if (key !== null) change(key)
    },
  })
  const add = useMutation(query.persons.addSigner.mutationOptions({ gcTime: 0, onSuccess: onClose }))
  const publicKey = draft.publicKey.replaceAll(/\s/gu, '')
  const isKey = isPublicKey(publicKey)
  const error = add.error ?? read.error
  const fault = error ? toErrorPayload(error) : null
  return (
    <FormDialog
      size="lg"
      title={t('settings:signers.add')}
      submitLabel={t('settings:signers.add')}
      busy={add.isPending}
      disabled={draft.name.trim() === '' || !isKey || !compared || passphrase === ''}
      error={fault?.code === 'refused' ? null : error}
      aside={
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
          loading={read.isPending}
          data-autofocus
          onClick={() => read.mutate()}
        >
          {t('settings:signers.open')}
        </Button>
      }
      onSubmit={() => add.mutate({ ...draft, name: draft.name.trim(), publicKey, passphrase })}
      onClose={onClose}
    >
      <Text size="sm">{t('settings:signers.addLead')}</Text>
      <TextInput
        label={t('settings:persons.name')}
        value={draft.name}
        maxLength={120}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        label={t('settings:persons.role')}
        data={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        value={draft.role}
        allowDeselect={false}
        onChange={(value) => change({ role: roleSchema.parse(value) })}
      />
      <TextInput
        label={t('settings:signers.post')}
        value={draft.post}
        maxLength={200}
        onChange={(event) => change({ post: event.currentTarget.value })}
      />
      <Textarea
        label={t('settings:signers.publicKey')}
        description={t('settings:signers.publicKeyHint')}
        value={draft.publicKey}
        maxLength={400}
        autosize
        minRows={2}
        spellCheck={false}
        error={publicKey !== '' && !isKey ? t('settings:signers.noKey') : undefined}
        onChange={(event) => change({ publicKey: event.currentTarget.value })}
      />
      {isKey ? (
        <>
          <Text>
            {t('settings:signers.fingerprint')} <KeyFingerprint size="large">{keyFingerprint(publicKey)}</KeyFingerprint>
          </Text>
          <Checkbox
            label={t('settings:signers.compared', { name: draft.name.trim() })}
            checked={compared}
            onChange={(event) => setCompared(event.currentTarget.checked)}
          />
        </>
      ) : null}
      <PasswordInput
        label={t('settings:persons.workspaceOwn')}
        value={passphrase}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {fault?.code === 'refused' ? (
        <Text role="alert" size="sm">
          {t(`crisis:refusal.${String(fault.details['reason'])}`, fault.details)}
        </Text>
      ) : null}
    </FormDialog>
  )
}

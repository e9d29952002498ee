import { Button, PasswordInput, Select, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { usePersons } from '../model/use-persons.ts'
import { RefusedNote } from './refused-note.tsx'
import { RequestView } from './request-view.tsx'
import { suggestedName } from './suggested-name.ts'

/** Opens a request that came from another workstation; a person of this one reads it and signs by their own passphrase. */
export function SignRequestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { persons } = usePersons()
  const [chosen, setChosen] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const choose = useMutation({ mutationFn: () => shell('chooseFile', { purpose: 'import-approval' }) })
  const [grant, setGrant] = useState<string | null>(null)
  const [into, setInto] = useState<string | null>(null)
  const read = useQuery(
    query.approvals.readRequest.queryOptions({ input: { grant: grant ?? '' }, enabled: grant !== null, gcTime: 0 }),
  )
  const open = () =>
    choose.mutate(undefined, {
      onSuccess: (file) => {
        if (file === null) return
        setChosen(null)
        setInto(null)
        setGrant(file.grant)
      },
    })
  const request = grant === null ? undefined : read.data?.request
  const able = persons.filter(({ id }) => read.data?.signers.includes(id))
  const personId = chosen ?? (able.length === 1 ? (able[0]?.id ?? null) : null)
  const person = able.find(({ id }) => id === personId)
  const sign = useMutation({
    mutationFn: async () => {
      if (request === undefined || grant === null || personId === null) return null
      const name = suggestedName(t, request.incident.mode, request.message.content.title, 'approval')
      // A wrong passphrase leaves the choice of the file as it was: nobody is asked where twice.
      const chosenFile = into ?? (await shell('chooseSave', { suggestedName: name, format: 'json' }))?.grant ?? null
      setInto(chosenFile)
      return chosenFile === null ? null : api.approvals.sign({ grant, into: chosenFile, personId, passphrase })
    },
    gcTime: 0,
    onError: () => setPassphrase(''),
    onSuccess: (done) => {
      if (done === null) return
      notifyDone(t('approvals:sign.done', { file: done.name }))
      onClose()
    },
  })
  const another = (
    <Button
      variant="default"
      leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
      loading={choose.isPending || (grant !== null && read.isPending)}
      data-autofocus={grant === null ? true : undefined}
      onClick={open}
    >
      {t(grant === null ? 'approvals:sign.open' : 'approvals:otherFile')}
    </Button>
  )
  return (
    <FormDialog
      size="lg"
      title={t('approvals:sign.title')}
      submitLabel={t('approvals:sign.save')}
      busy={sign.isPending}
      disabled={person === undefined || passphrase === ''}
      aside={another}
      onSubmit={() => sign.mutate()}
      onClose={onClose}
    >
      {request === undefined ? (
        <Text size="sm">{t('approvals:sign.lead')}</Text>
      ) : (
        <>
          <RequestView request={request} />
          {able.length === 0 ? (
            <Text role="alert" size="sm">
              {t(request.asked === null ? 'approvals:sign.nobody' : 'approvals:sign.notHere')}
            </Text>
          ) : (
            <>
              <Select
                label={t('approvals:sign.who')}
                data={able.map(({ id, name }) => ({ value: id, label: name }))}
                value={personId}
                allowDeselect={false}
                onChange={setChosen}
              />
              {person === undefined ? null : (
                <Text size="sm">
                  {t('approvals:sign.key')} <KeyFingerprint>{keyFingerprint(person.publicKey)}</KeyFingerprint>
                </Text>
              )}
              <PasswordInput
                label={t(person?.holder === true ? 'settings:persons.workspaceOwn' : 'crisis:ownPassphrase')}
                value={passphrase}
                maxLength={1000}
                autoComplete="off"
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
            </>
          )}
        </>
      )}
      <RefusedNote error={choose.error ?? read.error ?? sign.error} />
    </FormDialog>
  )
}

import { useTranslation } from 'react-i18next'
import { FILE_PROBLEM_CODES } from '../../../shared/coherence/messages/file-problem.ts'
import { toErrorPayload } from '../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Why a chosen file cannot be read as messages: which file, what is wrong with it and where. */
export function FileFault({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const { code, details } = toErrorPayload(error)
  const problem = FILE_PROBLEM_CODES.find((known) => known === details['code'])
  if (code !== 'file-damaged' || problem === undefined) return <ErrorNotice error={error} />
  const place = details['line'] === undefined ? '' : t('messages:import.file.line', { line: details['line'] })
  return (
    <Notice urgent title={t('messages:import.unreadable', { name: details['file'] })}>
      <p>{t(`messages:import.file.${problem}`, { ...details, place })}</p>
      <p>{t('messages:import.file.todo')}</p>
    </Notice>
  )
}

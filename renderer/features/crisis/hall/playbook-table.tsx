import { Button } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaybookLine } from '../../../../shared/contract/playbooks-contract.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import styles from './hall.module.css'

interface PlaybookTableProps {
  readonly playbooks: readonly PlaybookLine[]
  readonly onRun: (playbookId: string) => void
}

/** The library: what can be run, in which version, and when it must be looked at again. */
export function PlaybookTable({ playbooks, onRun }: PlaybookTableProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const titled = playbooks
    .map((playbook) => ({ ...playbook, words: localized(playbook.title, i18n.language) }))
    .toSorted((left, right) => formats.compare(left.words, right.words))
  return (
    <ScrollRegion label={t('crisis:playbooks')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('crisis:playbook')}</th>
            <th scope="col">{t('crisis:column.version')}</th>
            <th scope="col">{t('crisis:column.steps')}</th>
            <th scope="col">{t('crisis:column.languages')}</th>
            <th scope="col">{t('crisis:column.reviewBy')}</th>
            <th scope="col" aria-label={t('crisis:column.run')} />
          </tr>
        </thead>
        <tbody>
          {titled.map((playbook) => (
            <tr key={playbook.id}>
              <th scope="row">
                <Link to="/playbooks/$playbookId" params={{ playbookId: playbook.id }}>
                  {playbook.words}
                </Link>
              </th>
              <td>
                {t('crisis:version', { version: playbook.version })} · {t(`crisis:playbookStatus.${playbook.status}`)}
              </td>
              <td className="u-number">{formats.number(playbook.steps)}</td>
              <td>{playbook.languages.join(' ')}</td>
              <td>{playbook.reviewBy === null ? '–' : formats.date(playbook.reviewBy)}</td>
              <td>
                <Button
                  size="xs"
                  variant="default"
                  disabled={playbook.publishedVersion === null}
                  leftSection={<IconPlayerPlay size={14} stroke={1.5} aria-hidden />}
                  aria-label={t('crisis:runPlaybook', { title: playbook.words })}
                  onClick={() => onRun(playbook.id)}
                >
                  {t('crisis:column.run')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

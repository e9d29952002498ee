import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'

/** The point that this one replaces, by its words; by its id when it is not here. */
export function SupersededPoint({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation()
  const replaced = useQuery({ ...query.points.get.queryOptions({ input: { id } }), retry: false }).data
  const best = bestStatement(replaced?.statement ?? {}, i18n.language)
  return (
    <p>
      {t('messages:supersedes')}{' '}
      {replaced ? (
        <Link to="/messages/$pointId" params={{ pointId: id }} lang={best?.language} dir="auto">
          {best?.text ?? t('messages:noWords')}
        </Link>
      ) : (
        id
      )}
    </p>
  )
}

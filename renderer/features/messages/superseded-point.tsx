import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'

/** The point that this one replaces, by its words; a point that is not here says so, with the id of its file. */
export function SupersededPoint({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation()
  const { data: replaced, isPending } = useQuery({ ...query.points.get.queryOptions({ input: { id } }), retry: false })
  const best = bestStatement(replaced?.statement ?? {}, i18n.language)
  return (
    <p>
      {t('messages:supersedes')}{' '}
      {replaced ? (
        <Link to="/messages/$pointId" params={{ pointId: id }} lang={best?.language} dir="auto">
          {best?.text ?? t('messages:noWords')}
        </Link>
      ) : isPending ? null : (
        t('messages:pointAway', { id })
      )}
    </p>
  )
}

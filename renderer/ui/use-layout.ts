import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { Settings } from '../../shared/domain/settings.ts'
import { query } from '../bridge/query.ts'

type LayoutValue = Settings['layout'][string]
type Widened<Value extends LayoutValue> = Value extends number ? number : Value extends boolean ? boolean : string

const WRITE_AFTER_MS = 400

/** A remembered detail of the layout: read from `settings.layout`, written back a moment after the last change. */
export function useLayout<Value extends LayoutValue>(
  name: string,
  fallback: Value,
): readonly [Widened<Value>, (value: Widened<Value>) => void] {
  const client = useQueryClient()
  const settings = useQuery(query.workspace.settings.queryOptions())
  const { mutate } = useMutation(query.workspace.saveSettings.mutationOptions())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stored = settings.data?.layout[name]
  const value = (typeof stored === typeof fallback ? stored : fallback) as Widened<Value>

  const set = useCallback(
    (next: Widened<Value>) => {
      const key = query.workspace.settings.queryKey()
      client.setQueryData<Settings>(key, (old) => old && { ...old, layout: { ...old.layout, [name]: next } })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const layout = client.getQueryData<Settings>(key)?.layout
        if (layout) mutate({ layout })
      }, WRITE_AFTER_MS)
    },
    [client, mutate, name],
  )
  return [value, set]
}

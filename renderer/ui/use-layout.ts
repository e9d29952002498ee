import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { Settings } from '../../shared/domain/settings.ts'
import { query } from '../bridge/query.ts'

type LayoutValue = Settings['layout'][string]
type Widened<Value extends LayoutValue> = Value extends number ? number : Value extends boolean ? boolean : string

const WRITE_AFTER_MS = 400

/** What was chosen and is not kept yet: settings that are read again meanwhile are older than it. */
const unkept = new Map<string, LayoutValue>()

/** A remembered detail of the layout: read from `settings.layout`, written back a moment after the last change. */
export function useLayout<Value extends LayoutValue>(
  name: string,
  fallback: Value,
): readonly [Widened<Value>, (value: Widened<Value>) => void] {
  const client = useQueryClient()
  const settings = useQuery(query.workspace.settings.queryOptions())
  const { mutateAsync } = useMutation(query.workspace.saveSettings.mutationOptions())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stored = unkept.get(name) ?? settings.data?.layout[name]
  const value = (typeof stored === typeof fallback ? stored : fallback) as Widened<Value>

  const set = useCallback(
    (next: Widened<Value>) => {
      const key = query.workspace.settings.queryKey()
      unkept.set(name, next)
      client.setQueryData<Settings>(key, (old) => old && { ...old, layout: { ...old.layout, [name]: next } })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const layout = client.getQueryData<Settings>(key)?.layout
        const forget = (): void => {
          if (unkept.get(name) === next) unkept.delete(name)
        }
        if (layout) mutateAsync({ layout: { ...layout, ...Object.fromEntries(unkept) } }).then(forget, forget)
        else forget()
      }, WRITE_AFTER_MS)
    },
    [client, mutateAsync, name],
  )
  return [value, set]
}

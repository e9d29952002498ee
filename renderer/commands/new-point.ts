import { IconMessagePlus } from '@tabler/icons-react'
import { api } from '../bridge/api.ts'
import { emptyPoint } from '../ui/empty-point.ts'
import type { Command } from './command.ts'

export const newPoint: Command = {
  id: 'new-point',
  group: 'create',
  label: 'commands:newPoint',
  icon: IconMessagePlus,
  shortcut: 'mod+shift+N',
  run: async ({ go }) => {
    const point = await api.points.save({ content: emptyPoint(null) })
    go(`/messages/${encodeURIComponent(point.id)}`)
  },
}

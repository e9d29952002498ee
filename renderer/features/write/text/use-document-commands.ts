import { IconFileExport, IconHistory, IconReportSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import { Latest } from '../../../editor/latest.ts'
import { useLayout } from '../../../ui/use-layout.ts'
import { useCheck } from '../../findings/index.ts'
import { exportDocument } from '../inspector/export-document.ts'
import { EXPORT_FORMATS } from '../inspector/export-format.ts'
import { exportReport } from '../inspector/export-report.ts'
import { findOpenErrors } from '../inspector/find-open-errors.ts'

/** Puts what can be done with the open document as a whole into the palette: the ways out, its report, its versions. */
export function useDocumentCommands(head: DocumentHead): void {
  const [, setTab] = useLayout('write.tab', 'coherence')
  const [, setClosed] = useLayout('write.inspectorClosed', false)
  const showVersions = () => {
    setClosed(false)
    setTab('versions')
  }
  const [latest] = useState(() => new Latest({ head, showVersions }))
  useEffect(() => latest.set({ head, showVersions }))
  const commands = useMemo<readonly Command[]>(
    () => [
      ...EXPORT_FORMATS.map((format): Command => ({
        id: `export-${format}`,
        group: 'text',
        label: `write:command.export.${format}`,
        icon: IconFileExport,
        run: () => {
          const { head: open } = latest.value
          // Read when it is asked for: the text is not drawn again at each check.
          return exportDocument(open, format, findOpenErrors(open, useCheck.getState()).count)
        },
      })),
      ...(['pdf', 'html'] as const).map((format): Command => ({
        id: `report-${format}`,
        group: 'text',
        label: `write:command.report.${format}`,
        icon: IconReportSearch,
        run: ({ i18n }) => exportReport(latest.value.head, format, i18n.language === 'fr' ? 'fr' : 'en'),
      })),
      {
        id: 'versions',
        group: 'text',
        label: 'write:command.versions',
        icon: IconHistory,
        run: () => latest.value.showVersions(),
      },
    ],
    [latest],
  )
  useScreenCommands(commands)
}

import type { TFunction } from 'i18next'
import { markedName } from '../model/marked-name.ts'
import type { PaperChoice } from './paper-choice.ts'
import type { PaperIncident } from './paper-incident.ts'

/** A name has room for two hundred signs, its ending among them. */
const LONGEST = 150

interface Named extends Pick<PaperIncident, 'title' | 'mode'> {
  readonly choice: Pick<PaperChoice, 'paper' | 'number'>
  readonly redacted: boolean
}

/** What a paper is called when it is proposed. A redacted one goes without the title: it may name whom the paper does not. */
export function paperName(t: TFunction, { choice, title, mode, redacted }: Named): string {
  const parts = [t(`papers:kind.${choice.paper}`), choice.number ?? '', redacted ? t('papers:redacted') : title]
  const name = parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, LONGEST)
  return markedName(t, mode, name)
}

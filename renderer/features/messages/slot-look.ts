import {
  IconBuildingBank,
  IconCalendar,
  IconGavel,
  IconHash,
  IconMapPin,
  IconPlusMinus,
  IconQuote,
  IconScale,
  IconTag,
  IconUser,
  IconWorld,
} from '@tabler/icons-react'
import type { Slot } from '../../../shared/domain/slot.ts'

const KINDS = {
  figure: IconHash,
  date: IconCalendar,
  stance: IconScale,
  modality: IconGavel,
  polarity: IconPlusMinus,
  quote: IconQuote,
} as const

/** What a name names, by the prefix of its id. A name that the gazetteer does not know may be anybody or anywhere. */
const NAMES = {
  country: IconWorld,
  org: IconBuildingBank,
  person: IconUser,
  city: IconMapPin,
  name: IconTag,
} as const

/** A slot's icon and the key of the word for it. A country or a town is shown as what it is, whatever part it plays. */
export function slotLook(slot: Slot): { readonly icon: typeof IconTag; readonly word: string } {
  if (slot.kind === 'place') return { icon: IconMapPin, word: 'messages:slot.kind.place' }
  if (slot.kind !== 'actor') return { icon: KINDS[slot.kind], word: `messages:slot.kind.${slot.kind}` }
  const prefix = slot.id.slice(0, slot.id.indexOf(':'))
  const known = Object.keys(NAMES).find((name): name is keyof typeof NAMES => name === prefix)
  return known === undefined
    ? { icon: IconUser, word: 'messages:slot.kind.actor' }
    : { icon: NAMES[known], word: `messages:slot.named.${known}` }
}

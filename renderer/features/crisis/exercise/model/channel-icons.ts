import {
  IconAntennaBars5,
  IconMail,
  IconMailOpened,
  IconMessageCircle,
  IconNews,
  IconPhone,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'

export const CHANNEL_ICONS: Readonly<Record<Inject['channel'], Icon>> = {
  phone: IconPhone,
  email: IconMail,
  press: IconNews,
  social: IconMessageCircle,
  radio: IconAntennaBars5,
  letter: IconMailOpened,
  'in-person': IconUsers,
}

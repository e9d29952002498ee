import { Tabs } from '@mantine/core'
import {
  type Icon,
  IconArrowsSplit2,
  IconInbox,
  IconListCheck,
  IconMessage2Question,
  IconPaperclip,
  IconPhone,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswersPane } from '../answers/answers-pane.tsx'
import { ContactsPane } from '../contacts/contacts-pane.tsx'
import { EvidencePane } from '../evidence/evidence-pane.tsx'
import { FeedPane } from '../exercise/feed/feed-pane.tsx'
import { DecisionList } from './decision-list.tsx'
import { FactList } from './fact-list.tsx'
import { MessageList } from './message-list.tsx'
import { RoleList } from './role-list.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

interface Side {
  readonly value: string
  readonly label: string
  readonly icon: Icon
  readonly panel: ReactNode
}

/** What is said and known, one pane at a time. The tabs stay on one line: a word under each icon, as in the rail. */
export function RoomSide({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t } = useTranslation()
  const room = { incidentId, open }
  const exercise = (open.state.incident?.exerciseId ?? null) !== null
  const sides: readonly Side[] = [
    ...(exercise ? [{ value: 'feed', label: t('exercise:feedTab'), icon: IconInbox, panel: <FeedPane {...room} /> }] : []),
    { value: 'messages', label: t('crisis:messages'), icon: IconSpeakerphone, panel: <MessageList {...room} at={at} /> },
    { value: 'answers', label: t('answers:tab'), icon: IconMessage2Question, panel: <AnswersPane {...room} at={at} /> },
    { value: 'decisions', label: t('crisis:decisions'), icon: IconArrowsSplit2, panel: <DecisionList {...room} at={at} /> },
    { value: 'facts', label: t('crisis:facts'), icon: IconListCheck, panel: <FactList {...room} /> },
    { value: 'roles', label: t('crisis:roles'), icon: IconUsers, panel: <RoleList {...room} /> },
    { value: 'contacts', label: t('contacts:tab'), icon: IconPhone, panel: <ContactsPane {...room} at={at} /> },
    { value: 'evidence', label: t('evidence:tab'), icon: IconPaperclip, panel: <EvidencePane {...room} /> },
  ]
  return (
    <Tabs defaultValue={sides[0]?.value ?? null} keepMounted={false} className={styles.side}>
      <Tabs.List className={styles.sideTabs}>
        {sides.map(({ value, label, icon: Icon }) => (
          <Tabs.Tab
            key={value}
            value={value}
            className={styles.sideTab}
            leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {sides.map(({ value, panel }) => (
        <Tabs.Panel key={value} value={value}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

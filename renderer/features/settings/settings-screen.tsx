import { Tabs, Title } from '@mantine/core'
import {
  IconAdjustments,
  IconBrain,
  IconDatabase,
  IconFileCertificate,
  IconInfoCircle,
  IconLadder,
  IconLock,
  IconMasksTheater,
  IconUser,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutSection } from './about-section.tsx'
import { AuditSection } from './audit-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { DemoSection } from './demo-section.tsx'
import { GeneralSection } from './general-section.tsx'
import { SecuritySection } from './security-section.tsx'
import { ModelSection } from './model/model-section.tsx'
import { LaddersSection } from './ladders/ladders-section.tsx'
import { PersonsSection } from './persons/persons-section.tsx'
import { RulesSection } from './rules/rules-section.tsx'
import styles from './settings.module.css'

const SECTIONS: readonly { readonly name: string; readonly icon: Icon; readonly Section: ComponentType }[] = [
  { name: 'general', icon: IconUser, Section: GeneralSection },
  { name: 'persons', icon: IconUsers, Section: PersonsSection },
  { name: 'rules', icon: IconAdjustments, Section: RulesSection },
  { name: 'model', icon: IconBrain, Section: ModelSection },
  { name: 'ladders', icon: IconLadder, Section: LaddersSection },
  { name: 'security', icon: IconLock, Section: SecuritySection },
  { name: 'backups', icon: IconDatabase, Section: BackupSection },
  { name: 'audit', icon: IconFileCertificate, Section: AuditSection },
  { name: 'demo', icon: IconMasksTheater, Section: DemoSection },
  { name: 'about', icon: IconInfoCircle, Section: AboutSection },
]

/** Preferences, security, backups, the audit trail, the demonstration ministry. */
export function SettingsScreen() {
  const { t } = useTranslation()
  return (
    <Tabs defaultValue="general" orientation="vertical" variant="pills" keepMounted={false} className={styles.screen}>
      <Tabs.List className={styles.sections} aria-label={t('frame:rail.settings')}>
        {SECTIONS.map(({ name, icon: SectionIcon }) => (
          <Tabs.Tab
            className={styles.section}
            key={name}
            value={name}
            leftSection={<SectionIcon size={18} stroke={1.5} aria-hidden />}
          >
            {t(`settings:section.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SECTIONS.map(({ name, Section }) => (
        <Tabs.Panel key={name} value={name} className={styles.panel}>
          <Title order={1}>{t(`settings:section.${name}`)}</Title>
          <Section />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

import { useTranslation } from 'react-i18next'
import type { AppliedProfile } from '../../../shared/contract/rules-contract.ts'
import { RuleHelp } from './rule-help.tsx'
import styles from './profile-note.module.css'
import { Section } from './section.tsx'

/** The profile that was applied to a check, and the rules that it left out. */
export function ProfileNote({ profile }: { readonly profile: AppliedProfile }) {
  const { t } = useTranslation()
  return (
    <>
      {profile.off.length > 0 ? (
        <Section title={t('findings:profile.off', { count: profile.off.length })} startsOpen={false} quiet>
          <ul className={styles.off}>
            {profile.off.map((rule) => (
              <li key={rule}>
                {t(`findings:rule.${rule}`)} <RuleHelp rule={rule} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className={styles.note}>
        {t('findings:profile.note', { profile: t(`settings:rules.name.${profile.id ?? 'none'}`) })}
        {profile.changed ? ` · ${t('findings:profile.changed')}` : ''}
      </p>
    </>
  )
}

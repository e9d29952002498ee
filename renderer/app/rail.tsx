import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { goCoherence } from '../commands/go-coherence.ts'
import { goCrisis } from '../commands/go-crisis.ts'
import { goMessages } from '../commands/go-messages.ts'
import { goNetwork } from '../commands/go-network.ts'
import { goSettings } from '../commands/go-settings.ts'
import { goToday } from '../commands/go-today.ts'
import { goWrite } from '../commands/go-write.ts'
import { useRunningIncidents } from '../ui/use-running-incidents.ts'
import styles from './frame-layout.module.css'

const items = [
  { to: '/today', label: 'frame:rail.today', icon: goToday.icon },
  { to: '/write', label: 'frame:rail.write', icon: goWrite.icon },
  { to: '/messages', label: 'frame:rail.messages', icon: goMessages.icon },
  { to: '/coherence', label: 'frame:rail.coherence', icon: goCoherence.icon },
  { to: '/crisis', label: 'frame:rail.crisis', icon: goCrisis.icon },
  { to: '/network', label: 'frame:rail.network', icon: goNetwork.icon },
  { to: '/settings', label: 'frame:rail.settings', icon: goSettings.icon },
] as const

/** The screens, always in the same place. */
export function Rail() {
  const { t } = useTranslation()
  const running = useRunningIncidents().length
  // Playbooks are a part of the crisis room that has an address of its own.
  const inPlaybooks = useLocation({ select: ({ pathname }) => pathname.startsWith('/playbooks/') })
  return (
    <nav className={styles.rail} aria-label={t('frame:rail.label')}>
      <ul>
        {items.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.item}
              activeOptions={{ exact: false, includeSearch: false }}
              data-within={(inPlaybooks && to === '/crisis') || undefined}
            >
              <Icon size={22} stroke={1.5} aria-hidden />
              {to === '/crisis' && running > 0 ? (
                <span className={styles.dot} title={t('crisis:runningCount', { count: running })} aria-hidden />
              ) : null}
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

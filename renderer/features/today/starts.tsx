import { useTranslation } from 'react-i18next'
import { goCoherence } from '../../commands/go-coherence.ts'
import { goMessages } from '../../commands/go-messages.ts'
import { newDocument } from '../../commands/new-document.ts'
import { useCommands } from '../../commands/use-commands.ts'
import styles from './today.module.css'

const starts = [
  { command: newDocument, title: 'today:start.write', text: 'today:start.writeText' },
  { command: goMessages, title: 'today:start.messages', text: 'today:start.messagesText' },
  { command: goCoherence, title: 'today:start.coherence', text: 'today:start.coherenceText' },
] as const

/** Nothing is due: the three things that one usually starts. */
export function Starts() {
  const { t } = useTranslation()
  const { run } = useCommands()
  return (
    <div className={styles.starts}>
      {starts.map(({ command, title, text }) => (
        <button
          key={command.id}
          type="button"
          className={styles.start}
          aria-labelledby={`start-${command.id}`}
          onClick={() => run(command)}
        >
          <command.icon size={24} stroke={1.5} aria-hidden />
          <span id={`start-${command.id}`}>
            <strong>{t(title)}</strong>
            <span>{t(text)}</span>
          </span>
        </button>
      ))}
    </div>
  )
}

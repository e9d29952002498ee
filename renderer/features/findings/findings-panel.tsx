import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import { CoverageList } from './coverage-list.tsx'
import { type FindingActions, FindingCard } from './finding-card.tsx'
import type { FindingItem } from './finding-item.ts'
import styles from './findings-panel.module.css'
import { groupFindings, SEVERITIES } from './group-findings.ts'
import { ProfileNote } from './profile-note.tsx'
import { NotCheckedList } from './not-checked-list.tsx'
import { Section } from './section.tsx'
import { SeverityGlyph } from './severity-glyph.tsx'
import { WaivedList } from './waived-list.tsx'

interface FindingsPanelProps {
  readonly documentId: string
  readonly result: CheckResult
  /** What the result's offsets are into. */
  readonly text: string
  readonly items: readonly FindingItem[]
  readonly selected: string | null
  /** The selected card is to take the focus; `onFocused` answers once it has. */
  readonly focus?: boolean
  readonly onFocused?: () => void
  readonly onSelect: (key: string | null) => void
  readonly actions: FindingActions
  readonly onOpenPoint?: ((pointId: string) => void) | undefined
}

/** Findings by severity, then accepted ones, coverage, and what was not checked. J and K move, and the focus follows. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { documentId, result, text, items, selected, focus = false, onFocused, onSelect, actions, onOpenPoint } = props
  const { t } = useTranslation()
  const panel = useRef<HTMLElement>(null)
  const groups = groupFindings(items)
  const { language, notChecked } = result.report

  const told = useEffectEvent(() => onFocused?.())
  useEffect(() => {
    if (selected === null) return
    const head = [...(panel.current?.querySelectorAll<HTMLElement>('[data-finding-key]') ?? [])].find(
      (element) => element.dataset['findingKey'] === selected,
    )
    head?.scrollIntoView({ block: 'nearest' })
    if (!focus || !head) return
    head.focus()
    told()
  }, [selected, focus])

  // A settled finding takes its card away, and with it the focus: it goes on to what is left, else rests in the pane. In the
  // text the next J would be a letter of it.
  const held = useRef(false)
  const goOn = useEffectEvent((left: number) => {
    if (!held.current || document.activeElement !== document.body) return
    held.current = false
    const entry = panel.current?.querySelector<HTMLElement>('[data-pane-entry]')
    if (entry && left > 0) entry.focus()
    else panel.current?.focus()
  })
  useEffect(() => goOn(items.length), [items])

  const step = (from: FindingItem, by: 1 | -1) => {
    const next = groups.order[(groups.order.indexOf(from) + by + groups.order.length) % groups.order.length]
    if (!next) return
    onSelect(next.key)
    const heads = [...(panel.current?.querySelectorAll<HTMLElement>('[data-finding-key]') ?? [])]
    heads.find((element) => element.dataset['findingKey'] === next.key)?.focus()
  }

  // The card goes with its finding: the focus moves on to the next one rather than nowhere.
  const replace = (item: FindingItem) => {
    actions.onReplace?.(item)
    if (groups.order.length > 1) step(item, 1)
    else panel.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return
    const undoes = (event.ctrlKey || event.metaKey) && event.key === 'z'
    const run = event.key === 'Escape' ? actions.onLeave : undoes ? actions.onUndo : undefined
    if (!run) return
    event.preventDefault()
    run()
  }
  const cardActions = actions.onReplace ? { ...actions, onReplace: replace } : actions

  return (
    // The cards inside are buttons with keys of their own; these are for when the last of them has gone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('findings:panel')}
      tabIndex={-1}
      data-findings
      data-focus-moves-on
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        held.current = target.closest('li')?.querySelector('[data-finding-key]') !== null
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) held.current = false
      }}
    >
      {groups.order.length === 0 ? (
        <div className={styles.clear} data-partly={notChecked.length > 0 ? true : undefined}>
          <p className={styles.clearTitle}>{t(result.waived.length > 0 ? 'findings:clearAccepted' : 'findings:clear')}</p>
          {/* What was not read departs from nothing that anybody knows of: never all clear without it. */}
          {notChecked.length > 0 ? (
            <p className={styles.unread}>{t('findings:notChecked.title', { count: notChecked.length })}</p>
          ) : null}
          <p>
            {t('findings:compared', { count: result.compared })}
            {result.notChecked > 0 ? t('findings:comparedNot', { count: result.notChecked }) : ''}
          </p>
        </div>
      ) : null}
      {SEVERITIES.map((severity) => {
        const found = groups.bySeverity[severity]
        return found.length === 0 ? null : (
          <Section
            key={severity}
            title={t(`findings:group.${severity}`, { count: found.length })}
            icon={<SeverityGlyph severity={severity} />}
            startsOpen
          >
            <ul className={styles.list}>
              {found.map((item) => (
                <FindingCard
                  key={item.key}
                  item={item}
                  text={text}
                  language={language}
                  open={item.key === selected}
                  entry={item.key === (groups.order.some(({ key }) => key === selected) ? selected : groups.order[0]?.key)}
                  actions={cardActions}
                  onSelect={() => onSelect(item.key === selected ? null : item.key)}
                  onStep={(by) => step(item, by)}
                />
              ))}
            </ul>
          </Section>
        )
      })}
      {groups.waived.length > 0 ? (
        <Section
          title={t('findings:group.waived', { count: groups.waived.length })}
          icon={<SeverityGlyph severity="waived" />}
          startsOpen={false}
          quiet
        >
          <WaivedList
            documentId={documentId}
            items={groups.waived}
            text={text}
            language={language}
            selected={selected}
            onSelect={onSelect}
          />
        </Section>
      ) : null}
      <Section title={t('findings:coverage.title')} startsOpen>
        <CoverageList result={result} onOpenPoint={onOpenPoint} />
      </Section>
      {notChecked.length > 0 ? (
        <Section title={t('findings:notChecked.title', { count: notChecked.length })} startsOpen={false} quiet>
          <NotCheckedList entries={notChecked} text={text} language={language} />
        </Section>
      ) : null}
      <ProfileNote profile={result.profile} />
      {groups.order.length > 0 ? (
        <div className={styles.foot}>
          <p>
            {t('findings:compared', { count: result.compared })}
            {result.notChecked > 0 ? t('findings:comparedNot', { count: result.notChecked }) : ''}
          </p>
          <p className={styles.keys}>
            <Shortcut keys="J" /> <Shortcut keys="K" /> {t('findings:keys')}
          </p>
        </div>
      ) : null}
    </section>
  )
}

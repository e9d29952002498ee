import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandHotkeys } from '../commands/command-hotkeys.tsx'
import { HelpDialog, ManualDialog } from '../features/help/index.ts'
import { Palette } from '../features/search/index.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import styles from './frame-layout.module.css'
import { Rail } from './rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { TitleBar } from './title-bar.tsx'
import { useCrisisDialog } from '../ui/crisis-dialog.ts'
import { useFocusKept } from '../ui/use-focus-kept.ts'

/** Its code is the crisis room's: loaded when it is asked for. */
const CrisisDialogs = lazy(async () => ({ default: (await import('../features/crisis/index.ts')).CrisisDialogs }))

/** Title bar, rail, screen, status bar; palette and help float above. */
export function FrameLayout() {
  const { t } = useTranslation()
  const screen = useLocation({ select: (location) => location.pathname.split('/')[1] ?? '' })
  // The wall view is for the big screen of a room: nothing of the workstation around it.
  const whole = useLocation({ select: ({ pathname }) => /^\/crisis\/[^/]+\/wall$/u.test(pathname) })
  const crisisDialog = useCrisisDialog(({ opened }) => opened !== null)
  const main = useRef<HTMLElement>(null)
  useFocusKept()

  // A new screen takes the focus, so that a screen reader starts there and keys act there.
  useEffect(() => {
    if (!main.current) return
    main.current.dataset['screen'] = screen
    main.current.focus({ preventScroll: true })
  }, [screen])

  return (
    <div className={styles.frame} data-whole={whole}>
      {whole ? null : (
        <>
          <a
            className={styles.skip}
            href="#main"
            onClick={(event) => {
              event.preventDefault()
              main.current?.focus()
            }}
          >
            {t('frame:skip')}
          </a>
          <TitleBar />
          <Rail />
        </>
      )}
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <ScreenBoundary key={screen}>
          <Outlet />
        </ScreenBoundary>
      </main>
      {whole ? null : <StatusBar />}
      <CommandHotkeys />
      <Palette />
      <HelpDialog />
      <ManualDialog />
      {crisisDialog ? (
        <Suspense>
          <CrisisDialogs />
        </Suspense>
      ) : null}
    </div>
  )
}

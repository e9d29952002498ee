import type { Session } from 'electron'
import { APP_ORIGIN } from '../protocol/app-origin.ts'

const LOCAL_SCHEMES = ['data:', 'blob:', 'devtools:'] as const

/** Zero egress and no device: whatever a page asks for, only our own files answer. */
export function hardenSession(session: Session, developmentOrigin: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({})
  })
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest((details, decide) => {
    const ours =
      details.url.startsWith(`${APP_ORIGIN}/`) ||
      LOCAL_SCHEMES.some((scheme) => details.url.startsWith(scheme)) ||
      (developmentOrigin !== null && isDevelopmentServer(details.url, developmentOrigin))
    decide({ cancel: !ours })
  })
}

function isDevelopmentServer(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`${origin.replace('http', 'ws')}/`)
}

import type { Printable } from '../../shared/contract/printable.ts'
import type { CoherenceEngine } from './coherence-engine.ts'
import { openCredential } from './features/accounts/open-credential.ts'
import type { FileGrants } from './files/file-grants.ts'
import { auditedPdf } from './printing/audited-pdf.ts'
import { renderPrintable } from './printing/render-printable.ts'
import type { LockReason, Session } from './session/session.ts'
import type { FactorHolder } from './vault/factor-holder.ts'
import { typedFault } from './wrappers/typed-fault.ts'
import { requireUnlocked } from './wrappers/unlocked.ts'

/** What main alone may ask. None of it is in the router that renderers reach. */
export function createControl(session: Session, grants: FileGrants, held: FactorHolder, engine: CoherenceEngine) {
  return {
    grantFile: grants.grant,
    /** In clear, after the passphrase was given anew. Wrong ones count like those at the door. */
    revealCredential: async (accountId: string, passphrase: string): Promise<string> => {
      requireUnlocked(session)
      await session.verify(passphrase)
      return typed(() => openCredential(requireUnlocked(session), accountId))
    },
    offerFactor: (factor: Uint8Array): void => {
      held.factor = factor
    },
    changeFactor: (factor: Uint8Array | null, passphrase: string): Promise<void> => session.changeFactor(factor, passphrase),
    keychainNeeded: (): boolean => session.needsKeychain(),
    /** The page to print a PDF from. */
    printableHtml: async (printable: Printable): Promise<string> => {
      requireUnlocked(session)
      try {
        return await renderPrintable(session, engine, printable)
      } catch (error) {
        throw typedFault(error)
      }
    },
    writePdf: async (printable: Printable, grant: string, bytes: Uint8Array): Promise<void> => {
      const open = requireUnlocked(session)
      typed(() => auditedPdf(open, printable, () => grants.write(grant, bytes).name))
    },
    lock: (reason: LockReason): Promise<void> => session.lock(reason),
    clipboardCleared: (): void => {
      session.events.publish({ type: 'clipboard-cleared' })
    },
    /** Also called when the delay of the automatic lock changes. Returns its unsubscribe. */
    onWorkspace: (listener: (state: 'locked' | 'unlocked', autoLockMinutes: number) => void): (() => void) =>
      session.events.listen((event) => {
        const open = session.opened()
        if (event.type === 'locked') listener('locked', 0)
        else if (open !== null && (event.type === 'unlocked' || (event.type === 'changed' && event.entity === 'settings')))
          listener('unlocked', open.settings().autoLockMinutes)
      }),
  }
}

function typed<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw typedFault(error)
  }
}

import type { ControlRequest } from '../../../shared/contract/control-messages.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import type { Control } from './control.ts'

/** Runs one request of main; the answer is whatever main asked for, null when nothing. */
export async function answerControl(control: Control, shutDown: () => Promise<void>, request: ControlRequest): Promise<unknown> {
  switch (request.type) {
    case 'grant-file':
      control.grantFile(request.grant, request.path, request.mode)
      return null
    case 'reveal-credential':
      return control.revealCredential(request.accountId, request.passphrase)
    case 'offer-factor':
      control.offerFactor(request.factor)
      return null
    case 'change-factor':
      await control.changeFactor(request.factor, request.passphrase)
      return null
    case 'keychain-needed':
      return control.keychainNeeded()
    case 'printable-html':
      return control.printableHtml(request.printable)
    case 'write-pdf':
      await control.writePdf(request.printable, request.grant, request.bytes)
      return null
    case 'lock':
      await control.lock(request.reason)
      return null
    case 'clipboard-cleared':
      control.clipboardCleared()
      return null
    case 'shut-down':
      await shutDown()
      return null
    default:
      return assertNever(request)
  }
}

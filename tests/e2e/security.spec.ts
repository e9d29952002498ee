import { expect, test } from '@playwright/test'
import { openUnisson } from './open-unisson.ts'

/** The controls of the shell, read back from a live window: each weakened setting turns one of these red. */
test.describe('the window is closed to the world', () => {
  test('has the golden web preferences', async () => {
    await using unisson = await openUnisson()
    const preferences = await unisson.application.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const contents = window?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
        session: { isSpellCheckerEnabled(): boolean }
      }
      // Preferences at their default are absent: false and absent mean the same.
      const { nodeIntegrationInWorker = false, ...rest } = contents.getLastWebPreferences()
      return { ...rest, nodeIntegrationInWorker, spellChecker: contents.session.isSpellCheckerEnabled() }
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellChecker: false,
    })
  })

  test('has no Node, no Electron and only the typed bridge', async () => {
    await using unisson = await openUnisson()
    const seen = await unisson.window.evaluate(() => ({
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      bridge: Object.keys((globalThis as unknown as { unisson: object }).unisson).toSorted(),
    }))
    expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'onDataProcess', 'onFlush', 'platform'] })
  })

  test('serves a policy in the header and runs no inline script, no eval', async () => {
    await using unisson = await openUnisson()
    const result = await unisson.window.evaluate(async () => {
      const policy = (await fetch('/index.html')).headers.get('content-security-policy') ?? ''
      const script = document.createElement('script')
      script.textContent = 'globalThis.__inline = true'
      document.body.append(script)
      let evaluated = 'ran'
      try {
        // The point is that the policy refuses it.
        new Function('return 1')()
      } catch {
        evaluated = 'refused'
      }
      return { policy, inline: (globalThis as Record<string, unknown>)['__inline'] ?? 'refused', evaluated }
    })
    expect(result.policy).toContain("script-src 'self'")
    expect(result.policy).not.toContain('unsafe')
    expect(result.inline).toBe('refused')
    expect(result.evaluated).toBe('refused')
  })

  test('denies windows, navigation, permissions and every request that is not its own', async () => {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    const before = window.url()
    const answers = await window.evaluate(async () => {
      const urls = [
        'http://127.0.0.1:9/',
        'https://example.org/',
        'ws://127.0.0.1:9/',
        'file:///etc/passwd',
        'app://other/index.html',
      ]
      const fetched = await Promise.all(
        urls.map((url) =>
          fetch(url).then(
            (response) => `${url} ${response.status}`,
            () => 'refused',
          ),
        ),
      )
      const opened = ['https://example.org', 'file:///etc/passwd', 'javascript:1', 'app://unisson/index.html', 'about:blank'].map(
        (url) => globalThis.open(url),
      )
      const permissions = await Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      )
      for (const url of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x']) globalThis.location.assign(url)
      return { fetched, opened, permissions }
    })
    expect(new Set(answers.fetched)).toEqual(new Set(['refused']))
    expect(answers.opened.every((opened) => opened === null)).toBe(true)
    expect(answers.permissions).not.toContain('granted')
    await window.waitForTimeout(300)
    expect(window.url().split('#')[0]).toBe(before.split('#')[0])
    expect(await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('refuses calls that do not have their form', async () => {
    await using unisson = await openUnisson()
    const answers = await unisson.window.evaluate(async () => {
      const { call } = (
        globalThis as unknown as {
          unisson: { call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> }
        }
      ).unisson
      const hostile: [unknown, unknown][] = [
        ['chooseFile', { purpose: 'anything' }],
        ['chooseFile', null],
        ['copyCredential', { accountId: 1, passphrase: [] }],
        ['__proto__', {}],
        ['constructor', {}],
        ['toString', {}],
        [42, {}],
        [{ toString: 1 }, {}],
        ['exportPdf', { documentId: 'x', grant: 'made-up' }],
        ['setTheme', { theme: 'constructor' }],
      ]
      const results = []
      for (const [name, input] of hostile) results.push((await call(name, input)).error?.code ?? 'allowed')
      return results
    })
    expect(answers).not.toContain('allowed')
    expect(answers.filter((code) => code === 'internal')).toEqual([])
  })

  test('refuses a keychain that keeps secrets in plain text', async () => {
    await using unisson = await openUnisson()
    const backend = await unisson.application.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend())
    test.skip(backend !== 'basic_text' && backend !== 'unknown', `this system has a real keychain (${backend})`)
    const answer = await unisson.window.evaluate(() =>
      (globalThis as unknown as { unisson: { call(name: string, input: unknown): Promise<unknown> } }).unisson.call(
        'useKeychain',
        {
          enabled: true,
          passphrase: 'quatre mots font rempart',
        },
      ),
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'keychain-unavailable' } })
  })
})

import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

/** A length, a name, the bytes, a checksum. */
function part(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}

/** Noise, so that nothing makes it smaller: three bytes a pixel. */
function noisyPng(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), randomBytes(side * 3)]))
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([mark, part('IHDR', head), part('IDAT', deflateSync(Buffer.concat(rows))), part('IEND', Buffer.alloc(0))])
}

test('a text with a picture of three megabytes is printed to a PDF that names no author, no path and no address of ours', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-print-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: false })
    await goToScreen(window, 'fr', 'write')
    const picture = noisyPng(1000).toString('base64')
    const file = join(folder, 'photo.html')
    await writeFile(
      file,
      `<html lang="fr"><title>Photo</title><p>Sur place.</p><img alt="Le marché" src="data:image/png;base64,${picture}">`,
    )
    await chooseFile(application, file)
    await window
      .getByRole('button', { name: w('write:import.tool'), exact: true })
      .first()
      .click()
    await expect(window.locator('.text-editor img')).toBeVisible()
    await chooseFolder(application, folder)
    await window.getByRole('tab', { name: w('write:tab.details') }).click()
    await window.getByRole('button', { name: w('write:export.pdf'), exact: true }).click()
    await expect(window.getByText(w('write:export.done').replace('{{name}}', 'Photo.pdf'))).toBeVisible({ timeout: 30_000 })
    const pdf = await readFile(join(folder, 'Photo.pdf'))
    expect(pdfText(pdf).replaceAll(/\s+/gu, '')).toContain('Surplace.')
    expect(pdf.length).toBeGreaterThan(2_000_000)
    const raw = pdf.toString('latin1')
    for (const leak of ['/Author', 'app://', folder, 'Camille']) expect(raw.includes(leak), leak).toBe(false)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

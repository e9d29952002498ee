/**
 * The program that an unpackaged Electron starts with: it reads its own command line, requires each `-r FILE`
 * (drivers such as Playwright hook in that way), and hands over to the folder it was given. CommonJS for Node 20.
 */
export const defaultAppSource = `'use strict'
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const required = []
let folder = null
for (let index = 1; index < process.argv.length && folder === null; index += 1) {
  const argument = process.argv[index]
  if (argument === '-r' || argument === '--require') required.push(process.argv[(index += 1)])
  else if (!argument.startsWith('-')) folder = resolve(argument)
}
if (folder === null) {
  console.error('electron: name the folder of the program to start')
  process.exit(2)
}
for (const file of required) require(resolve(file))
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(description.productName ?? description.name)
app.setVersion(description.version ?? '0.0.0')
app.setAppPath(folder)
require(join(folder, description.main ?? 'index.js'))
`

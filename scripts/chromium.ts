import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const fixedPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** CHROMIUM_PATH, then the search path, then the usual places. */
export function findChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH']
  if (asked) return existsSync(asked) ? asked : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixedPlaces].find(
    existsSync,
  )
}

/** The options that `chromium.launch` of playwright-core needs here. In a container root has no sandbox to give. */
export const launchOptions = (executablePath: string) => ({
  executablePath,
  headless: true,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

/** Finds a Chromium; on Debian and Ubuntu, as root, installs one. Throws one sentence that says how to get it. */
export function ensureChromium(): string {
  const asked = process.env['CHROMIUM_PATH']
  const found = findChromium() ?? (asked ? undefined : installed())
  if (found === undefined)
    throw new Error(
      'The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH to a Chrome, Chromium or Edge.',
    )
  return found
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebianKin()) return undefined
  console.log('No Chromium here: installing it with apt-get.')
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update', '-qq')
  return apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') ? findChromium() : undefined
}

function isDebianKin(): boolean {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Finds the browsers of this computer; on Debian, as root, installs the missing ones. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'
import type { BrowserName } from './browsers.ts'

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome.exe',
    'msedge.exe',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
}

const PROGRAM_FOLDERS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

const PLACES: Partial<Record<NodeJS.Platform, Readonly<Record<BrowserName, readonly string[]>>>> = {
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: PROGRAM_FOLDERS.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    firefox: PROGRAM_FOLDERS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
}

/** Where the browser is. `GALATEO_CHROMIUM` and `GALATEO_FIREFOX` name another one. */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = env[`GALATEO_${name.toUpperCase()}`]
  if (chosen) return chosen
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...(PLACES[platform]?.[name] ?? [])].find((place) => existsSync(place))
}

/** With what a page needs to be readable: letters, emoji. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji'],
}

/** Whether this is a Debian whose packages this process may install. */
export function canInstall(): boolean {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Where the browser is, which is installed first where that is possible.
 * @throws what to do when it is not there
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? installed(name)
  if (found) return found
  throw new Error(`${name} was not found. Install it, or set GALATEO_${name.toUpperCase()} to its program.`)
}

function installed(name: BrowserName): string | undefined {
  if (!canInstall()) return undefined
  console.error(`No ${name} here: installing it with apt-get, which takes a minute or two.`)
  install([name])
  return findBrowser(name)
}

/** Installs browsers from Debian; answers whether apt said that it did. */
export function install(names: readonly BrowserName[]): boolean {
  const packages = new Set(names.flatMap((name) => PACKAGES[name]))
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], {
      stdio: 'inherit',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}

/** The release builds for every browser, asks for nothing without a reason, and leaves the stores' linter content. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { siteMatches } from '../../entrypoints/coach.content/sites/registry.ts'
import { privacyTexts } from '../../entrypoints/privacy/texts.ts'
import { BROWSERS, build, folderOf, packageAt, ROOT, type Target } from './packages.ts'

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } }
  }
}

function manifestOf(target: Target): Manifest {
  return JSON.parse(readFileSync(join(folderOf(target), 'manifest.json'), 'utf8')) as Manifest
}

describe.each(BROWSERS)('the release for %s', (target) => {
  beforeAll(() => build(target), 180_000)

  it('has its pages, its background and its coach', () => {
    const files = readdirSync(folderOf(target), { recursive: true, encoding: 'utf8' })
    const pages = ['insights', 'options', 'popup', 'privacy', 'welcome'].map((name) => `${name}.html`)
    const scripts = ['background.js', 'content-scripts/composer.js', 'content-scripts/coach.js']
    expect(files).toEqual(expect.arrayContaining([...pages, ...scripts]))
  })

  it('asks for permissions that have their reason in both languages, and for no others', () => {
    const { permissions, optional_permissions: later = [] } = manifestOf(target)
    for (const { permissionTexts } of Object.values(privacyTexts)) {
      expect(Object.keys(permissionTexts).sort()).toEqual([...permissions].sort())
    }
    expect(later).toEqual([])
  })

  it('reaches the sites that have an adapter; for any other it asks first', () => {
    const { host_permissions: hosts, optional_host_permissions: others } = manifestOf(target)
    expect(hosts).toEqual([...siteMatches])
    expect(hosts.filter((host) => !host.startsWith('https://') || host.startsWith('https://*/'))).toEqual([])
    expect(others).toEqual(['https://*/*', 'http://*/*'])
  })

  it('turns no text into HTML or code', () => {
    const files = readdirSync(folderOf(target), { recursive: true, encoding: 'utf8' })
    const scripts = files.filter((name) => name.endsWith('.js'))
    expect(scripts).not.toHaveLength(0)
    for (const name of scripts) {
      const code = readFileSync(join(folderOf(target), name), 'utf8')
      // React makes a `<script>` element so; it is a constant and empty.
      expect(code.match(/\.(?:inner|outer)HTML\s*=(?!=)(?!["'`]<script>)/g) ?? [], name).toEqual([])
      expect(code.match(/(?<![.}\w])eval\(|\bnew Function\(|\bdocument\.write\b/g) ?? [], name).toEqual([])
    }
  })
})

describe('the package for Firefox', () => {
  it('declares that no data is collected', () => {
    const { gecko } = manifestOf('firefox').browser_specific_settings ?? {}
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] })
  })

  it('has no error, warning or notice by the linter of addons.mozilla.org', async () => {
    const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter')
    // It ends with 1 when it finds an error: what it found says more.
    const report = await new Promise<string>((resolve) => {
      const args = [linter, '--output', 'json', packageAt(ROOT, 'firefox')]
      execFile(process.execPath, args, { maxBuffer: 1e7 }, (_, stdout) => resolve(stdout))
    })
    const found = JSON.parse(report) as Record<'errors' | 'warnings' | 'notices', unknown[]>
    expect([...found.errors, ...found.warnings, ...found.notices]).toEqual([])
  })

  it('comes with sources that hold what is needed to rebuild it, and nothing else', () => {
    const sources = Object.keys(unzipSync(readFileSync(packageAt(ROOT, 'sources'))))
    const tops = new Set(sources.map((name) => name.split('/')[0]))
    expect([...tops].sort()).toEqual([
      ...['.npmrc', 'LICENSE', 'README.md', 'components', 'entrypoints', 'package-lock.json', 'package.json'],
      ...['public', 'rules', 'tsconfig.json', 'wxt.config.ts'],
    ])
  })
})

it('the packages for Chromium and Firefox are at most 1 MB', () => {
  for (const name of ['chrome', 'firefox'] as const)
    expect(statSync(packageAt(ROOT, name)).size, name).toBeLessThanOrEqual(1_000_000)
})

import { defineConfig } from 'wxt'
import { LOOPBACK, siteMatches } from './entrypoints/coach.content/sites/registry.ts'
import { ibanShapesOnly } from './entrypoints/libraries/iban-shapes.ts'
import { librariesInOneCopy } from './entrypoints/libraries/in-one-copy.ts'
import { latePatterns } from './entrypoints/libraries/late-patterns.ts'
import { packsByLanguage } from './entrypoints/libraries/packs-by-language.ts'
import { phonePlansOnly } from './entrypoints/libraries/phone-plans.ts'
import { plainNames } from './entrypoints/libraries/plain-names.ts'
import { sharedParts } from './entrypoints/libraries/shared-parts.ts'
import { shorterCode } from './entrypoints/libraries/shorter-code.ts'
import { packSmaller } from './entrypoints/libraries/smaller-zip.ts'
import { unicodeTablesOfTheBrowser } from './entrypoints/libraries/unicode-tables.ts'
import { yamlSchemasInUse } from './entrypoints/libraries/yaml-schemas.ts'

/** WXT tells compiler and libraries the name of the mode; React would take `demo` and `test` for development. */
const releasedLibraries = {
  name: 'galateo:released-libraries',
  enforce: 'pre',
  config() {
    process.env.NODE_ENV = 'production'
    return { define: { 'process.env.NODE_ENV': JSON.stringify('production') } }
  },
} as const

/** Where libraries turn text into HTML, and what they do instead: we give them none, and Readability's is a copy that nobody sees. */
const HTML_WRITERS = [
  {
    file: /react-dom-client\.production\.js$/,
    from: '(domElement.innerHTML = key)',
    to: "(() => { throw Error('Galateo sets no HTML') })()",
    times: 2,
  },
  {
    file: /readability\/Readability\.js$/,
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCache = page.cloneNode(true);',
    times: 1,
  },
  {
    file: /readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
    times: 1,
  },
  // Unwraps a lazy image, where only the article's text is wanted.
  {
    file: /readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'return;',
    times: 1,
  },
] as const

/** Takes the last ways out of the release by which a text could become HTML; the stores' linter asks about each. */
export const librariesWithoutHtml = {
  name: 'galateo:libraries-without-html',
  transform(code: string, id: string) {
    const writers = HTML_WRITERS.filter(({ file }) => file.test(id))
    for (const { from, times } of writers) {
      const found = code.split(from).length - 1
      if (found !== times) throw new Error(`${id} has ${found} times “${from}”, and ${times} were expected`)
    }
    return writers.length === 0
      ? undefined
      : { code: writers.reduce((left, { from, to }) => left.replaceAll(from, to), code), map: null }
  },
} as const

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'galateo@galateo.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    // Firefox for Android knows that declaration from 142 on. The coach is for desktops: the listing says so.
    gecko_android: { strict_min_version: '142.0' },
  },
} as const

/**
 * Three builds: the release, and `--mode demo` and `--mode test`, which also reach pages on loopback,
 * so that the demo and the browser tests run the very code that is released.
 */
export default defineConfig({
  manifestVersion: 3,
  // Everything is imported by name, so that a reader sees where it comes from.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    ...librariesInOneCopy,
    // The schemas of packs and exports are for editors and other programs: nobody looks for them in the extension.
    'build:publicAssets'(_, files) {
      const shipped = files.filter(({ relativeDest }) => !/^galateo-.*\.schema\.json$/.test(relativeDest))
      files.splice(0, files.length, ...shipped)
    },
    'zip:extension:done': (_, path) => packSmaller(path),
  },
  // What rebuilds the extension to the same bytes, for the stores' reviewers: `npm ci && npm run zip`.
  zip: {
    includeSources: [
      '{components,entrypoints,public,rules}/**',
      ...['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'wxt.config.ts'],
      ...['LICENSE', 'README.md'],
    ],
  },
  vite: ({ command }) => ({
    plugins:
      command === 'build'
        ? [
            releasedLibraries,
            packsByLanguage,
            phonePlansOnly,
            ibanShapesOnly,
            unicodeTablesOfTheBrowser,
            yamlSchemasInUse,
            latePatterns,
            librariesWithoutHtml,
            plainNames,
            sharedParts,
            shorterCode,
          ]
        : [],
    // The package's own way in is compiled for browsers of 2015; this one is the same code for those of today.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // The packs are read faster as text than as code.
    json: { stringify: true },
    // Lowered for older browsers, `light-dark()` would follow the system and forget the theme that was chosen.
    build: { target: ['chrome130', 'firefox140'] },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    short_name: 'Galateo',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab`: a click on our button tells the address of a site that we do not know yet.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
    host_permissions: [...siteMatches, ...(mode === 'production' ? [] : LOOPBACK)],
    // Asked for one site at a time, when the person wants Galateo there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Companies set the same things in Firefox by the policy `3rdparty`, which needs no schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    incognito: 'spanning',
    ...(browser === 'firefox' ? FIREFOX : {}),
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '130' } : {}),
  }),
})

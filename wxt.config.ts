import { defineConfig } from 'wxt'
import { LOOPBACK, siteMatches } from './entrypoints/coach.content/sites/registry.ts'
import { librariesInOneCopy } from './entrypoints/libraries/in-one-copy.ts'

/** WXT tells compiler and libraries the name of the mode; React would take `demo` and `test` for development. */
const releasedLibraries = {
  name: 'galateo:released-libraries',
  enforce: 'pre',
  config() {
    process.env.NODE_ENV = 'production'
    return { define: { 'process.env.NODE_ENV': JSON.stringify('production') } }
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
  },
  vite: ({ command }) => ({
    plugins: command === 'build' ? [releasedLibraries] : [],
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
    browser_specific_settings: {
      gecko: {
        id: 'galateo@galateo.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
})

import { defineConfig } from 'wxt'

/**
 * Three builds: the release, `--mode demo` and `--mode test`. The last two also reach pages on
 * loopback, so that the demo and the browser tests run the very code that is released.
 */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'unlimitedStorage'],
    host_permissions: [
      'https://*.facebook.com/*',
      ...(mode === 'production' ? [] : ['http://127.0.0.1/*', 'http://localhost/*']),
    ],
    browser_specific_settings: {
      gecko: {
        id: 'galateo@galateo.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
})

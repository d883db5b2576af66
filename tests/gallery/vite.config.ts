import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The gallery is for eyes and for axe; it is no part of the extension. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
})

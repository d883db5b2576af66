import { expect, test } from 'vitest'
import { plainNames } from '../../entrypoints/libraries/plain-names.ts'

test('the parts of the extension come without a hash, and what is named otherwise stays', () => {
  const { outputOptions } = plainNames as unknown as {
    readonly outputOptions: (options: object) => Readonly<Record<string, unknown>>
  }
  const named = outputOptions({
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash].[ext]',
    entryFileNames: ({ name }: { readonly name: string }) => `chunks/${name}-[hash].js`,
  })
  expect(named).toMatchObject({ chunkFileNames: 'chunks/[name].js', assetFileNames: 'assets/[name].[ext]' })
  const entry = named.entryFileNames as (chunk: object) => string
  expect(entry({ name: 'studio' })).toBe('chunks/studio.js')
  expect(outputOptions({ entryFileNames: 'coach.js' })).toEqual({ entryFileNames: 'coach.js' })
})

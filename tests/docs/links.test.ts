/** The documents lead to files, headings and commands that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = [
  'README.md',
  ...readdirSync(join(root, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('.github', name)),
]
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** As GitHub makes the address of a heading. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/gu, '-'),
    ),
  )
}

it.each(documents)('%s links to what is there', (file) => {
  const text = read(file)
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  const broken = links
    .filter((link) => !/^(?:https?|mailto):/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : relative(root, join(root, dirname(file), path))
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchorsOf(read(target)).has(anchor)
    })
  expect(broken).toEqual([])
})

it.each(documents)('%s names scripts of package.json and files that are there', (file) => {
  const text = read(file)
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> }
  const commands = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
  const files = [...text.matchAll(/`((?:rules|tests|entrypoints|components|public)\/[\w./-]+)`/g)].map(
    ([, name = '']) => name,
  )
  expect(
    files.filter((name) => !name.startsWith('tests/.results/') && !existsSync(join(root, name))),
  ).toEqual([])
})

const everything = ['.github', 'components', 'entrypoints', 'public', 'rules', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
)
const top = readdirSync(root)

it('the plan of the house names folders that are there', () => {
  const [, plan = ''] = read('.github/ARCHITECTURE.md').split('```')
  const folders = [...plan.matchAll(/(?<![\w/])\.?[\w.-]+(?:\/[\w.-]+)*(?=\/)/g)].map(([name]) => name)
  expect(folders.length).toBeGreaterThan(20)
  expect(folders.filter((name) => !everything.some((file) => `/${file}`.includes(`/${name}/`)))).toEqual([])
})

it.each(['ARCHITECTURE', 'CONTRIBUTING', 'SECURITY'])('%s names files that are there', (document) => {
  const names = [...read(`.github/${document}.md`).matchAll(/`([\w.-]+\.(?:tsx?|json|html|md))`/g)].map(
    ([, name = '']) => name,
  )
  const isThere = (name: string) => top.includes(name) || everything.some((file) => file.endsWith(`/${name}`))
  expect(names.filter((name) => !isThere(name))).toEqual([])
})

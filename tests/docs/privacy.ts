/** The privacy policy for the stores: the privacy page of the extension, in one language, as a document. */
import { siteMatches } from '../../entrypoints/coach.content/sites/registry.ts'
import { privacyTexts } from '../../entrypoints/privacy/texts.ts'
import type { Language } from '../../rules/index.ts'

/** What a new installation keeps for how many days. */
const DAYS = 30

const AROUND = {
  en: {
    made: 'Made by `npm run docs` from the texts of the extension’s own privacy page, which tests compare with the database, the settings, the manifest and the source.',
    asItCame: 'As it is after installing; each person can change it in the options.',
    other: 'In italiano: [it.md](it.md).',
  },
  it: {
    made: 'Nasce con `npm run docs` dai testi della pagina sulla privacy dell’estensione, che i test confrontano con il database, le impostazioni, il manifesto e il codice.',
    asItCame: 'Com’è appena installata; ognuno può cambiarlo nelle opzioni.',
    other: 'In English: [en.md](en.md).',
  },
} as const

export function privacyPolicy(language: Language): string {
  const texts = privacyTexts[language]
  const around = AROUND[language]
  const calls = Object.entries(texts.calls).map(([name, call]): [string, string] => [
    texts.callNames[name as keyof typeof texts.callNames],
    call,
  ])
  return `${[
    `# Galateo: ${texts.title}`,
    `${around.made} ${around.other}`,
    `## ${texts.network}`,
    texts.networkLead,
    listed(calls, (name) => `**${name}**`),
    texts.networkLinks,
    `## ${texts.kept}`,
    `${texts.keptLead} ${around.asItCame}`,
    [
      texts.keptDays(DAYS),
      ...[texts.keptText, texts.keptOpen, texts.keptNever, texts.keptPrivate, texts.keptGone],
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${texts.tables}`,
    ...Object.entries(texts.tableTexts).map(
      ([name, { what, fields }]) => `### ${name}\n\n${what}\n\n${listed(Object.entries(fields))}`,
    ),
    `## ${texts.choices}`,
    texts.choicesLead,
    listed(Object.entries(texts.settingTexts)),
    `## ${texts.memory}`,
    texts.memoryLead,
    listed(Object.entries(texts.memoryTexts)),
    `## ${texts.permissions}`,
    permissionTable(language),
  ].join('\n\n')}\n`
}

/** Each permission with its reason, as the privacy page says it and as the stores ask for it. */
export function permissionTable(language: Language): string {
  const { permissionTexts, hosts, otherHosts } = privacyTexts[language]
  const rows = [
    ...Object.entries(permissionTexts),
    ['host_permissions', hosts(siteMatches.length)],
    ['optional_host_permissions', otherHosts],
  ]
  const head = language === 'it' ? '| permesso | motivo |' : '| permission | reason |'
  return [head, '|---|---|', ...rows.map(([name, why]) => `| \`${name}\` | ${why} |`)].join('\n')
}

function listed(
  items: readonly (readonly [string, string])[],
  named = (name: string) => `\`${name}\``,
): string {
  return items.map(([name, what]) => `- ${named(name)}: ${what}`).join('\n')
}

/**
 * What files hold that a tutor brings in: packs of ours (JSON), a Vale style (a folder, a zip or a rule), a list of
 * words from a spreadsheet (CSV). Nothing of it is trusted: each pack goes through `parsePack`, and what is left out is named.
 */
import { type Fault, type Language, type Pack, parsePack, type Wording } from '../../../rules/index.ts'
import { holdsVale, isWanted, MOST_BYTES, MOST_FILES, readValeZip } from '../../../rules/vale/files.ts'
import { importVale, type SkippedKind } from '../../../rules/vale/import.ts'
import { readTerms } from './read-terms.ts'

export interface BroughtIn {
  readonly packs: readonly {
    /** The file, or the style in it. */
    readonly from: string
    readonly pack: Pack
    /** Rules that cannot be read here. */
    readonly leftOut: readonly Fault[]
  }[]
  /** What could not be taken at all. */
  readonly refused: readonly { readonly from: string; readonly why: Wording }[]
}

const NOTHING: Wording = {
  it: 'Qui non c’è un pacchetto di Galateo, uno stile Vale o un elenco di parole.',
  en: 'There is no pack of Galateo, no Vale style and no list of words in here.',
}
const TOO_MUCH: Wording = {
  it: `È troppo: al massimo ${MOST_FILES} file e ${MOST_BYTES / 1_000_000} MB.`,
  en: `It is too much: at most ${MOST_FILES} files and ${MOST_BYTES / 1_000_000} MB.`,
}
const NOT_JSON: Wording = {
  it: 'Il file è rovinato o incompleto: non è JSON.',
  en: 'The file is broken or incomplete: it is not JSON.',
}
const BROKEN_ZIP: Wording = { it: 'Lo zip è rovinato.', en: 'The zip is broken.' }
const SKIPPED: Readonly<Record<SkippedKind, Wording>> = {
  off: {
    it: 'Nello stile (.vale.ini) è spenta, o pesa troppo poco.',
    en: 'The style (.vale.ini) switches it off, or it weighs too little there.',
  },
  unsupported: {
    it: 'Guarda ciò che qui non c’è: titoli, tabelle o codice, uno script, un dizionario, l’analisi delle frasi.',
    en: 'It asks for what is not here: headings, tables or code, a script, a dictionary, an analysis of sentences.',
  },
  suffix: {
    it: 'Vale legge solo file che finiscono in .yml.',
    en: 'Vale only reads files that end in .yml.',
  },
  faulty: {
    it: 'La regola ha un errore, o cerca in un modo che qui non è sicuro.',
    en: 'The rule has a mistake, or searches in a way that is not safe here.',
  },
}

/**
 * Reads what was chosen: single files, or all those of a folder, each with its path in `webkitRelativePath`.
 *
 * @param otherwise the language of a list of words that does not tell its own.
 */
export async function readFiles(files: readonly File[], otherwise: Language): Promise<BroughtIn> {
  const packs: BroughtIn['packs'][number][] = []
  const refused: BroughtIn['refused'][number][] = []
  const take = (from: string, input: unknown, left: readonly Fault[] = []) => {
    const parsed = parsePack(input)
    if (parsed.ok) packs.push({ from, pack: parsed.pack, leftOut: [...parsed.faults, ...left] })
    else refused.push({ from, why: parsed.faults[0]?.message ?? NOTHING })
  }
  const takeVale = (from: string, texts: ReadonlyMap<string, string>) => {
    const imported = importVale(texts, { style: from.replace(/\.[a-z]+$/iu, '') })
    const left = imported.skipped.map(
      ({ name, kind }): Fault => ({ path: name, entry: name, message: SKIPPED[kind] }),
    )
    if (imported.packs.length === 0) refused.push({ from, why: left[0]?.message ?? NOTHING })
    for (const [at, pack] of imported.packs.entries()) take(pack.id, pack, at === 0 ? left : [])
  }

  const styleFiles = new Map<string, string>()
  let bytes = 0
  for (const file of files) {
    bytes += file.size
    if (files.length > MOST_FILES || bytes > MOST_BYTES)
      return { packs: [], refused: [{ from: file.name, why: TOO_MUCH }] }
    const path = file.webkitRelativePath || file.name
    if (/\.zip$/iu.test(file.name)) {
      try {
        const { files: texts, problem } = readValeZip(new Uint8Array(await file.arrayBuffer()))
        if (problem) refused.push({ from: file.name, why: TOO_MUCH })
        else if (holdsVale(texts)) takeVale(file.name, texts)
        else
          for (const [name, text] of texts) {
            if (/\.json$/iu.test(name)) takeJson(`${file.name}: ${name}`, text)
          }
      } catch {
        refused.push({ from: file.name, why: BROKEN_ZIP })
      }
    } else if (/\.(?:csv|tsv|txt)$/iu.test(file.name) && !file.webkitRelativePath) {
      const terms = readTerms(await file.text(), file.name, otherwise)
      if (terms.ok) take(file.name, terms.pack)
      else refused.push({ from: file.name, why: terms.why })
    } else if (/\.json$/iu.test(file.name) && !file.webkitRelativePath) takeJson(file.name, await file.text())
    else if (isWanted(path)) styleFiles.set(path, await file.text())
  }
  if (holdsVale(styleFiles)) takeVale([...styleFiles.keys()][0]?.split('/')[0] ?? 'vale', styleFiles)
  else for (const [name, text] of styleFiles) if (/\.json$/iu.test(name)) takeJson(name, text)
  if (packs.length === 0 && refused.length === 0) {
    const [first] = files
    if (first) refused.push({ from: first.webkitRelativePath.split('/')[0] || first.name, why: NOTHING })
  }
  return { packs, refused }

  function takeJson(from: string, text: string): void {
    let input: unknown
    try {
      input = JSON.parse(text)
    } catch {
      refused.push({ from, why: NOT_JSON })
      return
    }
    if (Array.isArray(input)) for (const [at, each] of input.entries()) take(`${from} [${at + 1}]`, each)
    else take(from, input)
  }
}

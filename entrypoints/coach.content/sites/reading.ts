/** Reads what people wrote out of a page's markup: their words and names, without the interface around them. */

/** More of a comment than this tells the coach nothing more, in UTF-16 units. */
export const LONGEST_TEXT = 2000
const LONGEST_NAME = 80

/** Parts of a comment that nobody wrote. */
const INTERFACE =
  'script,style,noscript,template,svg,button,input,textarea,select,form,time,[role="button"],[role="toolbar"],[role="textbox"],[contenteditable="true"],[aria-hidden="true"],[hidden],.sr-only,.visually-hidden,.screen-reader-text'
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/

/** A whole line that belongs to the interface. */
const INTERFACE_LINE = new RegExp(
  `^(?:${[
    'like|reply|share|report|edit(?:ed)?|delete|quote|permalink|follow|see (?:more|translation)|show more|view (?:\\d+ )?repl(?:y|ies)',
    'mi piace|rispondi|condividi|segnala|modific(?:a|ato)|elimina|cita|segui|altro|mostra (?:altro|traduzione)|vedi traduzione|visualizza (?:\\d+ )?rispost[ae]',
    '\\d+ ?(?:s|m|h|d|w|y|min|sec|hr|hrs|g|gg|ore|ora|sett|mesi|anni)',
    'just now|yesterday|ieri|adesso|ora',
    '\\d+ (?:likes?|repl(?:y|ies)|rispost[ae]|mi piace)',
  ].join('|')})[.…]?$`,
  'i',
)

export interface Leaving {
  /** A selector for further parts to leave out. */
  readonly without?: string
  /** Elements to leave out. */
  readonly except?: ReadonlySet<Element>
}

/**
 * What a person wrote in `element`, as plain text with a newline between lines, at most 2,000
 * characters. Quoted blocks are somebody else's words and are left out when there are others.
 */
export function textOf(element: Element, { without, except }: Leaving = {}): string {
  const skip = without ? `${INTERFACE},${without}` : INTERFACE
  return tidy(gather(element, `${skip},blockquote`, except)) || tidy(gather(element, skip, except))
}

function gather(root: Node, skip: string, except: Leaving['except']): string {
  let text = ''
  for (const node of root.childNodes) {
    // Enough for the cap, whatever tidying takes away.
    if (text.length > LONGEST_TEXT * 3) break
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== 1) continue
    const element = node as Element
    if (element.localName === 'br') text += '\n'
    else if (element.localName === 'img') text += emojiOf(element)
    else if (!element.matches(skip) && !except?.has(element)) {
      const inner = gather(element, skip, except)
      text += BLOCK.test(element.localName) ? `\n${inner}\n` : inner
    }
  }
  return text
}

/** Sites draw emoji as pictures; those are words of the comment, other pictures are not. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  return /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Component}]{1,16}$/u.test(alt) ? alt : ''
}

function tidy(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
  const written = lines.filter((line) => !INTERFACE_LINE.test(line))
  return cut((written.length ? written : lines).join('\n'), LONGEST_TEXT)
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}

/** What sites put before and after a name. The verbs are written small: there are people called Said. */
const BEFORE_NAME =
  /^(?:@|\/?u\/|(?:(?:(?:added|asked|created|posted|started|submitted|updated|written) )?by|di|da|from|(?:aggiunto|scritto|pubblicato) da|autore:|author:)\s+)/i
const AFTER_NAME = [
  /\s*(?:[•·|].*|\((?:edited|modificato|OP|author|autore)\)|[’']s profile)$/i,
  /\s+(?:says|said|wrote|dice|ha detto|scrive|ha scritto|commented|ha commentato)\s*:?$/,
  /\s+(?:verified(?: (?:profile|account))?|(?:profilo|account) verificato|top fan|fan più attivo|author|autore|admin|amministratore|moderator|moderatore|premium|(?:1st|2nd|3rd\+?|[123]°))$/i,
  /\s+(?:(?:about|almost|over|less than) )?(?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago\b.*$/i,
  /\s+(?:(?:circa|quasi|oltre) )?(?:un[ao’']?|\d+) ?(?:second|minut|or[ae]|giorn|settiman|mes|ann)\p{L}* fa(?!\p{L}).*$/iu,
  /[,:]$/,
]

/** What stands for the name of who is gone: “[deleted]”. */
const NOBODY = /^\[[^\]]*\]$/

/** A displayed name, without the badges and words around it; `undefined` when nothing is left or it is no name. */
export function cleanName(text: string | null | undefined): string | undefined {
  let name = (text ?? '').normalize('NFC').trim().split('\n')[0] ?? ''
  name = name.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ' ').trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = AFTER_NAME.reduce((rest, part) => rest.replace(part, ''), name.replace(BEFORE_NAME, '')).trim()
  }
  if (NOBODY.test(name)) return undefined
  return name !== '' && name.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(name) ? name : undefined
}

/** The name shown in `element`. */
export function nameIn(element: Element | null | undefined): string | undefined {
  return element ? cleanName(textOf(element)) : undefined
}

/** What an element is called: its label, the label element that points at it, or its placeholder. */
export function labelOf(element: Element): string {
  return labelsOf(element)[0] ?? ''
}

/** Everything that says what an element is for, the most authoritative first. */
export function labelsOf(element: Element): readonly string[] {
  const pointed = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const root = element.getRootNode() as Document | ShadowRoot
  const words = [
    element.getAttribute('aria-label'),
    ...pointed.map((id) => root.getElementById?.(id)?.textContent),
    element.getAttribute('aria-placeholder'),
    element.getAttribute('placeholder'),
    element.getAttribute('data-placeholder'),
    element.getAttribute('title'),
  ]
  return words.flatMap((one) => one?.trim() || [])
}

/** What the label element around a field, or of it, says. */
export function labelElementOf(field: HTMLElement): string {
  const wrapper = field.closest('label')
  return (wrapper ?? (field as HTMLInputElement).labels?.[0])?.textContent ?? ''
}

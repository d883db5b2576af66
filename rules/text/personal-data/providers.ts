/** Who gives private persons their mailboxes. */

/** By the name in their domains (`libero` in `libero.it`). */
const PROVIDERS: ReadonlySet<string> = new Set(
  `gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol proton protonmail pm gmx mail email
   libero virgilio alice tin tim tiscali fastwebnet inwind iol poste legalmail postacert
   btinternet sky virginmedia talktalk ntlworld blueyonder eircom comcast verizon att bellsouth cox
   fastmail zoho tutanota tuta yandex hushmail posteo laposte wanadoo bigpond optusnet iinet xtra rogers sympatico telus videotron sbcglobal charter earthlink shaw sasktel eastlink
   plusnet mweb vodamail telkomsa rediffmail bluewin freenet free web teletu katamail tele2`.split(/\s+/),
)

/** Whether an address, in small letters, is at such a provider. */
export function isAtProvider(mail: string): boolean {
  const [, domain] = /@([^.@]+)(?:\.|$)/u.exec(mail) ?? []
  return domain !== undefined && PROVIDERS.has(domain)
}

/** Where a feed lies: an https folder. Plain http is for this computer alone. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const LONGEST = 500

/**
 * The address in the one form that is kept and compared: absolute, without user, query and fragment, with a
 * slash at its end. Undefined when it is no address a feed may have.
 */
export function readAddress(text: string): string | undefined {
  const url = URL.parse(text.trim())
  if (url?.username !== '' || url.password !== '') return undefined
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) return undefined
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const address = `${url.origin}${path}`
  return address.length <= LONGEST ? address : undefined
}

/** The host as a person reads it, e.g. `feed.example.com`. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}

import { useEffect } from 'react'

/**
 * Scrolls to the part of the page that the address names (`#packs`), once it is there in full: the
 * browser looked for it before the page was rendered.
 */
export function useFragment(id: string, ready: boolean): void {
  useEffect(() => {
    if (ready && location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [id, ready])
}

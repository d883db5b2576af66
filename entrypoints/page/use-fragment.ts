import { useEffect } from 'react'

/**
 * Scrolls to the part of the page that the address names (`#packs`), once the page is there in full: the
 * browser looked for it before anything was rendered.
 */
export function useFragment(ready: boolean): void {
  useEffect(() => {
    if (ready) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [ready])
}

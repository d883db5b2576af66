import { useEffect, useState } from 'react'

/**
 * What `make` makes of something in its own time, such as the code of a key; `undefined` until it is there. What was made of
 * something else is never given for it, not for a moment.
 * @param of absent: there is nothing to make it of
 * @param make the same function at each render
 */
export function useMade<Of, Made>(of: Of | undefined, make: (of: Of) => Promise<Made>): Made | undefined {
  const [made, setMade] = useState<{ readonly of: Of; readonly as: Made }>()
  useEffect(() => {
    let current = true
    if (of !== undefined)
      void make(of).then((as) => {
        if (current) setMade({ of, as })
      })
    return () => {
      current = false
    }
  }, [of, make])
  return made?.of === of ? made?.as : undefined
}

/** What `read` finds in a pasted text; `undefined` while it looks, and for no text. */
export function usePasted<Found>(
  pasted: string,
  read: (pasted: string) => Promise<Found>,
): Found | undefined {
  return useMade(pasted.trim() === '' ? undefined : pasted, read)
}

import { useEffect, useState } from 'react'

const PAUSE = 700

/** A value once it has stopped changing for a moment, so that a count is said once and not at every key. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

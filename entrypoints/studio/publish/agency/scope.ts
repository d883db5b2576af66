/** A pack's id, or the beginning of several with a star; as a root takes it. */
const SCOPE = /^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*[.-]?\*?|\*)$/u

/** The packs that a tutor may publish, as they were typed; empty is all of them. `undefined` when one is no such name. */
export function readScope(typed: string): readonly string[] | undefined {
  const scopes = typed.split(/[\s,;]+/u).filter((scope) => scope !== '')
  if (scopes.length === 0) return ['*']
  return scopes.length <= 50 && scopes.every((scope) => scope.length <= 80 && SCOPE.test(scope))
    ? [...new Set(scopes)]
    : undefined
}

/** Shares of branches that tests take, in percent. */

/** What each file should come to. */
export const AIM = 95

/** What engine and background have come to, each as a whole. The run fails below it: raise it with what is gained. */
export const HELD = { 'rules/**': 95.5, 'entrypoints/background/**': 95 } as const

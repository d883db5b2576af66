/** What both demo pages offer to tests, beside what a person sees. */
declare global {
  interface Window {
    /** The exact texts that left the page's composers, in order. */
    __sent: string[]
    /** Has the page replace its whole body, as Facebook does. */
    __replaceBody: () => void
  }
}

export {}

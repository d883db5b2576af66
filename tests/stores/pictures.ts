/** The pictures of the stores' pages, in their order: 1280 × 800 pixels, as Chrome wants them. */
export const STORE_PICTURES = ['tips', 'before-writing', 'question', 'history', 'rules'] as const
export const STORE_SIZE = { width: 1280, height: 800 } as const

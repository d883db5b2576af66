/** The least share of branches that tests must take, in percent: of the engine and of the background, each as a whole. */
export const BAR = 95

import { bundle } from './bundle.ts'

export const setup = bundle

import { mountLineSteps } from './line-steps.ts'

mountLineSteps('innerdocbody')

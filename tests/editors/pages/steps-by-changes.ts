import { mountLineSteps } from './line-steps.ts'

mountLineSteps('jodit-wysiwyg')

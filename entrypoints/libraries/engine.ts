/** `engine.js`: the rule engine, and the one of its libraries that feeds need as well. */
import * as re2js from 're2js'
import { defineUnlistedScript } from '#imports'
import * as rules from '../../rules/index.ts'
import { lend } from './lending.ts'

export default defineUnlistedScript(() => lend<'engine'>({ rules, re2js }))

/** `engine.js`: the rule engine, and what of it the import of Vale styles and the feeds need beside its door. */
import * as re2js from 're2js'
import { defineUnlistedScript } from '#imports'
import * as rules from '../../rules/index.ts'
import * as valeSpec from '../../rules/vale/spec.ts'
import { lend } from './lending.ts'

export default defineUnlistedScript(() =>
  lend<'engine'>({ 'rules/index.ts': rules, 'rules/vale/spec.ts': valeSpec, re2js }),
)

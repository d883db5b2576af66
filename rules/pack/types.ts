/** A pack as data: what the schema lets through, readonly and JSON-safe. */
import type * as v from 'valibot'
import type { Language } from '../types.ts'
import type * as schema from './schema.ts'

type Readonly_<T> = T extends readonly (infer Item)[]
  ? T extends readonly [unknown, ...unknown[]]
    ? { readonly [K in keyof T]: Readonly_<T[K]> }
    : readonly Readonly_<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Readonly_<T[K]> }
    : T

type Output<S extends v.GenericSchema> = Readonly_<v.InferOutput<S>>

export type Pack = Output<typeof schema.packSchema>
export type PackRule = Output<typeof schema.rule>
export type Check = PackRule['check']
export type CheckName = Check['type']
export type CheckOf<Name extends CheckName> = Extract<Check, { readonly type: Name }>
export type Teaching = Output<typeof schema.teaching>
export type Source = Output<typeof schema.source>
export type When = Output<typeof schema.when>
export type CueSpec = Output<typeof schema.cue>
export type PackGuideline = Output<typeof schema.guideline>
export type Reply = Output<typeof schema.reply>
export type Lesson = Output<typeof schema.lesson>
export type Term = Output<typeof schema.term>
export type Trait = Output<typeof schema.trait>
export type Voice = Output<typeof schema.voice>
export type Override = Output<typeof schema.override>

/** One value per language; at least one is there. */
export type PerReader<T> = { readonly [L in Language]?: T }
/** One value per language of the draft; `any` holds in every language. */
export type PerLanguage<T> = { readonly [L in Language | 'any']?: T }

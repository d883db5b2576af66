/** The brand's voice: how it addresses people, and what it is and is not. */
import { Button, IconButton } from '../../../components/Button.tsx'
import { Select } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import type { Pack, Trait, Voice } from '../../../rules/index.ts'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { changeAt, removeAt, withOptional } from '../manuscript/change.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { voiceTexts } from './texts.ts'

const REGISTERS = ['', 'tu', 'Lei', 'voi'] as const

export function VoicePart() {
  const texts = useTexts(voiceTexts)
  const voice = useManuscript(({ pack }) => pack.voice) ?? {}
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const traits = voice.traits ?? []
  const setTraits = (change: (traits: readonly Trait[]) => readonly Trait[], step?: string) =>
    edit((pack) => {
      const changed = change(pack.voice?.traits ?? [])
      return withVoice(
        pack,
        withOptional(pack.voice ?? {}, 'traits', changed.length > 0 ? changed : undefined),
      )
    }, step)
  return (
    <div className="st-voice">
      <div className="st-sheet">
        <Select
          label={texts.register}
          hint={texts.registerHint}
          value={voice.register ?? ''}
          disabled={isReadOnly}
          options={REGISTERS.map((value) => ({ value, label: value || texts.noRegister }))}
          onChange={(register) =>
            edit((pack) => withVoice(pack, withOptional(pack.voice ?? {}, 'register', register || undefined)))
          }
        />
      </div>
      {traits.map((trait, index) => {
        const step = `voice/${index}`
        const change = (changed: (trait: Trait) => Trait, field: string) =>
          setTraits((before) => changeAt(before, index, changed), `${step}/${field}`)
        const path = `voice.traits[${index}]`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trait is the one at its place
          <fieldset key={index} className="st-sheet st-trait" disabled={isReadOnly}>
            <legend className="g-said">{texts.trait(index + 1)}</legend>
            <PerReaderField
              label={texts.is}
              path={`${path}.is`}
              value={trait.is}
              onChange={(is, language) => change((now) => ({ ...now, is: is ?? {} }), `is/${language}`)}
            />
            <PerReaderField
              label={texts.isNot}
              path={`${path}.isNot`}
              isOptional
              value={trait.isNot}
              onChange={(isNot, language) =>
                change((now) => withOptional(now, 'isNot', isNot), `isNot/${language}`)
              }
            />
            <PerReaderField
              label={texts.example}
              path={`${path}.example`}
              rows={2}
              isOptional
              value={trait.example}
              onChange={(example, language) =>
                change((now) => withOptional(now, 'example', example), `example/${language}`)
              }
            />
            <div className="st-trait-delete">
              <IconButton
                label={texts.deleteTrait(index + 1)}
                icon={<Icon name="trash" />}
                onClick={() => setTraits((before) => removeAt(before, index))}
              />
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button
          icon={<Icon name="plus" />}
          disabled={isReadOnly}
          onClick={() => setTraits((before) => [...before, { is: {} }])}
        >
          {texts.addTrait}
        </Button>
      </div>
    </div>
  )
}

/** A voice that says nothing is no voice. */
function withVoice(pack: Pack, voice: Voice): Pack {
  return withOptional(pack, 'voice', Object.keys(voice).length > 0 ? voice : undefined)
}

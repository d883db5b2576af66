/** The list that opens after `@`: while it is open, Enter chooses a name and does not send. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { $createTextNode, COMMAND_PRIORITY_HIGH, type TextNode } from 'lexical'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { Avatar } from './Avatar.tsx'
import { $createMentionNode } from './MentionNode.ts'

class Person extends MenuOption {
  readonly name: string

  constructor(name: string) {
    super(name)
    this.name = name
  }
}

export function Mentions({ names }: { readonly names: readonly string[] }) {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<string | null>(null)
  const trigger = useBasicTypeaheadTriggerMatch('@', { minLength: 0 })
  const options = useMemo(() => {
    if (query === null) return []
    const wanted = query.toLocaleLowerCase()
    return names.filter((name) => name.toLocaleLowerCase().startsWith(wanted)).map((name) => new Person(name))
  }, [names, query])

  function choose(person: Person, typed: TextNode | null, close: () => void) {
    editor.update(() => {
      const mention = $createMentionNode(person.name)
      typed?.replace(mention)
      const space = $createTextNode(' ')
      mention.insertAfter(space)
      space.select()
      close()
    })
  }

  return (
    <LexicalTypeaheadMenuPlugin<Person>
      onQueryChange={setQuery}
      onSelectOption={choose}
      triggerFn={trigger}
      options={options}
      commandPriority={COMMAND_PRIORITY_HIGH}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0
          ? createPortal(
              <ul className="mentions" role="listbox" aria-label="@">
                {options.map((person, index) => (
                  <li
                    key={person.key}
                    id={`typeahead-item-${index}`}
                    ref={person.setRefElement}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === index}
                    onMouseEnter={() => setHighlightedIndex(index)}
                    onMouseDown={(event) => {
                      event.preventDefault()
                      selectOptionAndCleanUp(person)
                    }}
                  >
                    <span aria-hidden="true">
                      <Avatar name={person.name} size={32} />
                    </span>
                    {person.name}
                  </li>
                ))}
              </ul>,
              anchor.current,
            )
          : null
      }
    />
  )
}

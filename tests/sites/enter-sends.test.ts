/** In a box of no known product: whether a person would expect Enter to send. */
import { expect, test } from 'vitest'
import { genericSite } from '../../entrypoints/coach.content/sites/generic.ts'
import { find, showPage } from './page.ts'

const LOG = '<div role="log"><p>Hello</p></div>'

test.each([
  ['a box that says so', '<textarea id="box" rows="4" placeholder="Press Enter to send"></textarea>', true],
  ['in Italian', '<textarea id="box" rows="4" placeholder="Premi Invio per inviare"></textarea>', true],
  [
    'below it',
    '<textarea id="box" rows="4" aria-label="Reply" aria-describedby="hint"></textarea><p id="hint">Shift + Enter for a new line</p>',
    true,
  ],
  [
    'that another key sends',
    `${LOG}<textarea id="box" rows="1" placeholder="Message (Ctrl+Enter to send)"></textarea>`,
    false,
  ],
  [
    'in Italian',
    `${LOG}<textarea id="box" rows="1" placeholder="Messaggio (Ctrl+Invio per inviare)"></textarea>`,
    false,
  ],
  [
    'that Enter makes a line',
    `${LOG}<textarea id="box" rows="1" placeholder="Message" aria-describedby="hint"></textarea><p id="hint">Enter for new line</p>`,
    false,
  ],
  ['a phone’s key that sends', '<textarea id="box" rows="4" enterkeyhint="send"></textarea>', true],
  [
    'a phone’s key that makes a line',
    `${LOG}<textarea id="box" rows="1" placeholder="Message" enterkeyhint="enter"></textarea>`,
    false,
  ],
  [
    'one line, told by its role',
    '<div id="box" contenteditable role="textbox" aria-multiline="false"></div>',
    true,
  ],
  ['a low box for a message', '<textarea id="box" rows="1" placeholder="Type a message…"></textarea>', true],
  ['in Italian', '<textarea id="box" rows="1" placeholder="Scrivi un messaggio"></textarea>', true],
  ['a low box in a conversation', `${LOG}<textarea id="box" rows="1" aria-label="Reply"></textarea>`, true],
  ['a tall box in a conversation', `${LOG}<textarea id="box" rows="5" aria-label="Reply"></textarea>`, false],
  [
    'a tall box for a message in a conversation',
    `${LOG}<div id="box" contenteditable aria-label="Message #help"></div>`,
    true,
  ],
  [
    'the message of a contact form',
    '<form><input name="name"><input type="email"><textarea id="box" rows="1" placeholder="Your message"></textarea><button>Send</button></form>',
    false,
  ],
  [
    'a chat’s form, with what it hides',
    '<form><input type="hidden" name="to"><input type="file"><textarea id="box" rows="1" placeholder="Your message"></textarea><button>Send</button></form>',
    true,
  ],
  [
    'a comment',
    '<form><textarea id="box" name="comment" rows="2" placeholder="Add a comment"></textarea></form>',
    false,
  ],
  [
    'a comment as low as a line',
    '<textarea id="box" rows="1" placeholder="Scrivi un commento"></textarea>',
    false,
  ],
  ['a box that says nothing', '<div id="box" contenteditable></div>', false],
  ['a field', '<input id="box" aria-label="Write a reply">', true],
] as const)('%s', (_, html, sends) => {
  showPage(`<!doctype html><html><body><main>${html}</main></body></html>`, 'https://chat.example/7')
  expect(genericSite({ id: 'generic', name: 'Chat' }).sending.enter(find('#box'))).toBe(sends)
})

/**
 * An ordinary blog article, marked up as WordPress does. The comment form is handled in the page;
 * with `?navigate` it is really posted, and the server answers with this page again.
 * Tests read `window.__sent`: the exact texts that were submitted.
 */
import { ARTICLES, type BlogComment } from './article.ts'

const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'en' ? 'en' : 'it'
const article = ARTICLES[language]
const { words } = article
let count = 0

document.documentElement.lang = language
document.title = `${article.title} – Torino a colazione`
for (const part of document.querySelectorAll<HTMLElement>('[data-it]')) {
  part.textContent = part.dataset[language] ?? ''
}
for (const link of document.querySelectorAll('[data-stay], .search-form')) {
  for (const kind of ['click', 'submit']) link.addEventListener(kind, stay)
}

const form = get('#commentform', HTMLFormElement)
const box = get('#comment', HTMLTextAreaElement)
const parent = get('#comment_parent', HTMLInputElement)
const respond = get('#respond', HTMLElement)
const area = get('#comments', HTMLElement)
const list = get('.comment-list', HTMLElement)
const cancel = get('#cancel-comment-reply-link', HTMLAnchorElement)

writeArticle()
for (const comment of article.comments) addComment(comment, list)
get('label[for=comment]', HTMLElement).textContent = words.comment
get('label[for=author]', HTMLElement).textContent = words.name
get('#submit', HTMLInputElement).value = words.submit
get('.search-form input', HTMLInputElement).placeholder = language === 'it' ? 'Cerca …' : 'Search …'
cancel.textContent = words.cancel
cancel.addEventListener('click', (event) => {
  stay(event)
  answerArticle()
})
answerArticle()

window.__sent = []
const posted: unknown = JSON.parse(sessionStorage.getItem('posted') ?? '[]')
if (query.has('navigate') && Array.isArray(posted)) {
  for (const text of posted) {
    window.__sent.push(String(text))
    addComment(
      { id: `new-${window.__sent.length}`, author: 'Redazione', when: words.now, text: String(text) },
      list,
    )
  }
}

form.addEventListener('submit', (event) => {
  if (query.has('navigate')) {
    sessionStorage.setItem('posted', JSON.stringify([...window.__sent, box.value]))
    form.action = `/blog/wp-comments-post.php${location.search}`
    return
  }
  stay(event)
  window.__sent.push(box.value)
  const author = get('#author', HTMLInputElement).value
  const fresh = { id: `new-${window.__sent.length}`, author, when: words.now, text: box.value }
  const under = document.querySelector(`#comment-${parent.value}`)
  const place = under?.querySelector<HTMLElement>(':scope > .children') ?? under?.appendChild(children())
  answerArticle()
  addComment(fresh, place ?? list)
  box.value = ''
})

function get<E extends Element>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector)
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}`)
  return element
}

function stay(event: Event) {
  event.preventDefault()
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.textContent = text
  return element
}

function children(): HTMLElement {
  return make('ol', 'children')
}

function writeArticle() {
  const header = make('header', 'entry-header')
  header.append(make('h1', 'entry-title', article.title), make('p', 'byline', article.byline))
  const content = make('div', 'entry-content')
  for (const part of article.paragraphs) {
    content.append(typeof part === 'string' ? make('p', '', part) : make('h2', '', part.heading))
  }
  get('#post-41', HTMLElement).append(header, content)
}

function addComment(comment: BlogComment, place: HTMLElement) {
  const item = make('li', 'comment')
  item.id = `comment-${comment.id}`
  const body = make('article', 'comment-body')
  body.id = `div-comment-${comment.id}`
  const meta = make('footer', 'comment-meta')
  const author = make('div', 'comment-author vcard')
  author.append(make('b', 'fn', comment.author), ' ', make('span', 'says', words.says))
  const when = make('div', 'comment-metadata')
  when.append(make('time', '', comment.when))
  meta.append(author, when)
  const content = make('div', 'comment-content')
  content.append(make('p', '', comment.text))
  const reply = make('div', 'reply')
  const link = make('a', 'comment-reply-link', words.reply)
  link.setAttribute('href', `?replytocom=${comment.id}#respond`)
  link.setAttribute('aria-label', words.replyTo(comment.author))
  Object.assign(link.dataset, { commentid: comment.id, postid: '41', replyto: words.replyTo(comment.author) })
  link.addEventListener('click', (event) => {
    stay(event)
    answerComment(comment, body)
  })
  reply.append(link)
  body.append(meta, content, reply)
  item.append(body)
  place.append(item)
  count += 1
  get('.comments-title', HTMLElement).textContent = words.comments(count, article.title)
  if (comment.replies) {
    const below = item.appendChild(children())
    for (const one of comment.replies) addComment(one, below)
  }
}

/** WordPress moves the one form below the comment that is answered. */
function answerComment(comment: BlogComment, body: HTMLElement) {
  body.after(respond)
  parent.value = comment.id
  get('[data-reply-title]', HTMLElement).textContent = words.replyTo(comment.author)
  cancel.hidden = false
  box.focus()
}

function answerArticle() {
  area.append(respond)
  parent.value = '0'
  get('[data-reply-title]', HTMLElement).textContent = words.leave
  cancel.hidden = true
}

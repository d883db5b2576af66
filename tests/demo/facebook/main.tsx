/**
 * Mounts the page. Tests read `window.__sent`, the exact texts that left the editors' models, and
 * may have the page replace its whole body with `window.__replaceBody()`, as Facebook does.
 */
import { createRoot, type Root } from 'react-dom/client'
import { App } from './App.tsx'

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'it'
document.documentElement.lang = language
window.__sent = []

function mount(place: Element): Root {
  const root = createRoot(place)
  root.render(<App language={language} />)
  return root
}

const place = document.querySelector('#mount_0_0')
let root = place ? mount(place) : undefined

window.__replaceBody = () => {
  root?.unmount()
  const body = document.createElement('body')
  const fresh = document.createElement('div')
  body.append(fresh)
  document.body.replaceWith(body)
  root = mount(fresh)
}

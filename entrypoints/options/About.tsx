import { browser } from '#imports'
import { useTexts } from '../../components/language.tsx'
import { optionsTexts } from './texts.ts'

export function About() {
  const texts = useTexts(optionsTexts)
  return (
    <footer className="op-about">
      <p>
        Galateo {browser.runtime.getManifest().version} · {texts.freeSoftware}
      </p>
      <p>
        <a href="/welcome.html">{texts.welcome}</a> · <a href="/studio.html">{texts.studio}</a>
      </p>
    </footer>
  )
}

import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Section } from '../../components/PageShell.tsx'
import { optionsTexts } from './texts.ts'

export function PrivacySection() {
  const texts = useTexts(optionsTexts)
  return (
    <Section id="privacy" title={texts.privacy}>
      <ul className="op-privacy">
        {texts.promises.split('\n').map((promise) => (
          <li key={promise} className="op-promise">
            <Icon name="check" />
            <span>{promise}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/privacy.html">{texts.privacyInFull}</a>
      </p>
    </Section>
  )
}

/** What every page of the extension stands in: the person's language and theme, live, and a word when it breaks. */
import { Component, type ReactNode, useEffect } from 'react'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { LanguageProvider, preferredLanguage, useTexts } from '../../components/language.tsx'
import { SettingsProvider, type SettingsStore, useSettings } from './settings-store.ts'
import { pageTexts } from './texts.ts'

interface PageProps {
  readonly settings: SettingsStore
  readonly children: ReactNode
}

export function Page({ settings, children }: PageProps) {
  return (
    <SettingsProvider value={settings}>
      <Appearance>
        <Guard fallback={<Broken />}>{children}</Guard>
      </Appearance>
    </SettingsProvider>
  )
}

/** Sets language and theme on the document itself, so that the browser's own controls follow too. */
function Appearance({ children }: { children: ReactNode }) {
  const choice = useSettings((settings) => settings.language)
  const theme = useSettings((settings) => settings.theme)
  const language = choice === 'auto' ? preferredLanguage(navigator.languages) : choice
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return <LanguageProvider language={language}>{children}</LanguageProvider>
}

/** React catches what breaks while rendering only in a class. */
class Guard extends Component<{ fallback: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children
  }
}

function Broken() {
  const texts = useTexts(pageTexts)
  return (
    <div className="g-root" role="alert">
      <EmptyState
        icon={<Icon name="warning" />}
        title={texts.broken}
        action={<Button onClick={() => location.reload()}>{texts.reload}</Button>}
      >
        {texts.brokenText}
      </EmptyState>
    </div>
  )
}

import { Button, LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { follow } from '../../page/use-search.ts'
import { viewsTexts } from './texts.ts'
import { viewAddress } from './views.ts'

/** What a view shows while it has nothing to work with. */
export function Waiting({ state }: { state: 'loading' | 'failed' | 'locked' | 'off' }) {
  const texts = useTexts(viewsTexts)
  switch (state) {
    case 'loading':
      return <p className="in-loading">{texts.loading}</p>
    case 'off':
      return (
        <EmptyState
          icon={<Icon name="lock" />}
          title={texts.offTitle}
          action={<LinkButton href="/options.html#history">{texts.toOptions}</LinkButton>}
        >
          {texts.offText}
        </EmptyState>
      )
    case 'locked':
      return (
        <EmptyState
          icon={<Icon name="lock" />}
          title={texts.lockedTitle}
          action={
            <LinkButton href={viewAddress('history')} onClick={follow}>
              {texts.toDrafts}
            </LinkButton>
          }
        >
          {texts.lockedText}
        </EmptyState>
      )
    case 'failed':
      return (
        <div role="alert">
          <EmptyState
            icon={<Icon name="warning" />}
            title={texts.failedTitle}
            action={<Button onClick={() => location.reload()}>{texts.reload}</Button>}
          >
            {texts.failedText}
          </EmptyState>
        </div>
      )
  }
}

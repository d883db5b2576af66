import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { WhatChanged } from '../../components/WhatChanged.tsx'
import { type AgencyStatus, hostOf, isNotice, type Label } from '../../rules/feed/index.ts'
import { askForFeedHost } from '../background/feed-access-read.ts'
import { type Agency, type Done, sendMessage } from '../background/messages.ts'
import type { News } from '../background/news.ts'
import { readNewsUntil } from '../background/settings.ts'
import { useSettings } from '../page/settings-store.ts'
import { troubleTexts } from '../page/trouble-texts.ts'
import { agencyTexts } from './agency-texts.ts'
import { optionsTexts } from './texts.ts'

type LoadedAgency = Extract<Agency, { state: 'loaded' }>

/** One agency: how it stands, what changed, and what one can do about it. */
export function AgencyItem({ agency }: { agency: LoadedAgency }) {
  const texts = useTexts(agencyTexts)
  const titleId = useId()
  const { status, packs, rules, isManaged, news } = agency
  const tutors = status.tutors.filter(({ state }) => state === 'active').map(({ name }) => name)
  return (
    <article className="op-agency" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>{status.name}</h3>
        <p className="op-pack-facts">
          {[
            texts.from(hostOf(status.address)),
            texts.contents(packs, rules),
            ...(tutors.length > 0 ? [texts.tutors(tutors.join(', '))] : []),
          ].join(' · ')}
        </p>
      </header>
      <Standing agency={agency} />
      {isManaged ? <p className="op-pack-facts">{texts.locked}</p> : null}
      <Acts agency={agency} />
      <Changes agency={status.agency} news={news} />
    </article>
  )
}

/** How it stands, in one sentence; when something is wrong, also what happens meanwhile. */
function Standing({ agency: { status, isAllowed } }: { agency: LoadedAgency }) {
  const texts = useTexts(agencyTexts)
  const troubles = useTexts(troubleTexts)
  const format = useFormat()
  const wrong = status.troubles.find(({ trouble }) => !isNotice(trouble))
  const notices = status.troubles.filter(({ trouble }) => isNotice(trouble))
  const host = hostOf(status.address)
  const isWell = status.label === 'fresh' && !wrong
  const since = status.since ?? status.triedAt
  const sentence = wrong
    ? texts.trouble(troubles[wrong.trouble.code], format.dateTime(wrong.since))
    : texts.labels[status.label](since === undefined ? '' : format.dateTime(since))
  return (
    <div aria-live="polite">
      <Notice
        tone={toneOf(status.label, wrong !== undefined)}
        {...(isWell ? { icon: <Icon name="check" /> } : {})}
        action={!isWell && !isAllowed ? <Allow address={status.address} agency={status.agency} /> : null}
      >
        <p>{sentence}</p>
        {isWell || status.label === 'revoked' ? null : <p>{meanwhile(status, texts, format.day)}</p>}
        {!isWell && !isAllowed ? <p>{texts.notAllowed(host)}</p> : null}
        {notices.map(({ trouble, tutor }) => (
          <p key={`${trouble.code} ${tutor} ${'pack' in trouble ? trouble.pack : ''}`}>
            {texts.notice(troubles[trouble.code])}
          </p>
        ))}
      </Notice>
    </div>
  )
}

function meanwhile(
  { setSince }: AgencyStatus,
  texts: (typeof agencyTexts)['en'],
  day: (ms: number) => string,
): string {
  return setSince === undefined ? texts.meanwhileNone : texts.meanwhile(day(setSince))
}

function toneOf(label: Label, isWrong: boolean): 'well' | 'calm' | 'warning' | 'fault' {
  switch (label) {
    case 'fresh':
      return isWrong ? 'warning' : 'well'
    case 'waiting':
    case 'offline':
      return 'calm'
    case 'stale':
      return 'warning'
    case 'expired':
    case 'broken':
    case 'revoked':
      return 'fault'
  }
}

function Allow({ address, agency }: { address: string; agency: string }) {
  const texts = useTexts(agencyTexts)
  function allow() {
    void askForFeedHost(address).then((granted) => (granted ? sendMessage('checkFeeds', agency) : undefined))
  }
  return (
    <Button size="s" onClick={allow}>
      {texts.allow}
    </Button>
  )
}

function Acts({ agency: { id, status, isManaged } }: { agency: LoadedAgency }) {
  const texts = useTexts(agencyTexts)
  const [isChecking, setChecking] = useState(false)
  const [asked, setAsked] = useState<'back' | 'leave'>()
  const [failed, setFailed] = useState(false)

  function check() {
    setChecking(true)
    setFailed(false)
    sendMessage('checkFeeds', id)
      .catch(() => setFailed(true))
      .finally(() => setChecking(false))
  }

  function act(doing: Promise<Done>) {
    setAsked(undefined)
    doing.then(
      ({ ok }) => setFailed(!ok),
      () => setFailed(true),
    )
  }

  return (
    <>
      <div className="op-buttons">
        <Button size="s" disabled={isChecking} onClick={check}>
          {isChecking ? texts.checking : texts.check}
        </Button>
        {status.hasPrevious ? (
          <Button
            size="s"
            look="quiet"
            icon={<Icon name="back" size={16} />}
            onClick={() => setAsked('back')}
          >
            {texts.goBack}
          </Button>
        ) : null}
        {isManaged ? null : (
          <Button
            size="s"
            look="quiet"
            icon={<Icon name="trash" size={16} />}
            onClick={() => setAsked('leave')}
          >
            {texts.leave}
          </Button>
        )}
      </div>
      {failed ? <Notice tone="fault">{texts.notDone}</Notice> : null}
      <Question
        open={asked === 'back'}
        title={texts.goBackTitle}
        go={texts.goBackGo}
        onGo={() => act(sendMessage('goBack', id))}
        onClose={() => setAsked(undefined)}
      >
        {texts.goBackText}
      </Question>
      <Question
        open={asked === 'leave'}
        title={texts.leaveTitle(status.name)}
        go={texts.leave}
        onGo={() => act(sendMessage('leaveAgency', id))}
        onClose={() => setAsked(undefined)}
      >
        {texts.leaveText}
      </Question>
    </>
  )
}

interface QuestionProps {
  readonly open: boolean
  readonly title: string
  readonly go: string
  readonly children: ReactNode
  onGo(): void
  onClose(): void
}

function Question({ open, title, go, children, onGo, onClose }: QuestionProps) {
  const texts = useTexts(optionsTexts)
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="grave" onClick={onGo}>
            {go}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}

/** The newest stands open while it is unread. */
function Changes({ agency, news }: { agency: string; news: readonly News[] }) {
  const texts = useTexts(agencyTexts)
  const format = useFormat()
  const readUntil = useSettings((settings) => settings.newsRead[agency] ?? 0)
  const newest = news[0]
  if (!newest) return null
  const isUnread = newest.at > readUntil
  return (
    <Disclosure
      className="op-changes"
      open={isUnread || undefined}
      summary={
        <>
          {texts.changes}
          {isUnread ? <span className="g-tag">{texts.unread}</span> : null}
        </>
      }
    >
      {isUnread ? (
        <div>
          <Button size="s" onClick={() => void readNewsUntil(agency, newest.at)}>
            {texts.markRead}
          </Button>
        </div>
      ) : null}
      <ol>
        {news.map(({ at, isOwnChoice, packs }) => (
          <li key={at}>
            <h4>{(isOwnChoice ? texts.ownChoice : texts.changedAt)(format.dateTime(at))}</h4>
            <WhatChanged packs={packs} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

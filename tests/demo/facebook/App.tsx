/** The frame of the demo page: bar, the page's own menu, one post. Posts are changed without a load. */
import { type MouseEvent, useEffect, useState } from 'react'
import { Avatar } from './Avatar.tsx'
import { PAGE_NAME, POSTS } from './conversation.ts'
import { Icon, type IconName } from './Icon.tsx'
import { LABELS, type PageLanguage } from './labels.ts'
import { PostView } from './PostView.tsx'

const SECTION_ICONS: readonly IconName[] = ['gauge', 'chart', 'megaphone', 'inbox', 'grid', 'gear']

function currentPost(): string {
  return /posts\/(\d+)/.exec(location.pathname)?.[1] ?? ''
}

export function App({ language }: { readonly language: PageLanguage }) {
  const labels = LABELS[language]
  const posts = POSTS[language]
  const [shown, setShown] = useState(currentPost)
  const post = posts.find((one) => one.id === shown) ?? posts[0]

  useEffect(() => {
    const follow = () => setShown(currentPost())
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  function visit(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    history.pushState(null, '', event.currentTarget.href)
    setShown(currentPost())
    scrollTo({ top: 0 })
  }

  return (
    <>
      <div role="banner" className="top">
        <a
          href="/facebook/"
          aria-label={labels.home}
          className="logo"
          onClick={(event) => event.preventDefault()}
        >
          b
        </a>
        <label className="search">
          <Icon name="search" size={16} />
          <input
            type="search"
            role="combobox"
            aria-expanded="false"
            aria-label={labels.search}
            placeholder={labels.search}
          />
        </label>
        <nav className="tabs">
          {(['home', 'people', 'inbox'] as const).map((name, index) => (
            <span key={name} className={index === 0 ? 'tab current' : 'tab'}>
              <Icon name={name} size={26} />
            </span>
          ))}
        </nav>
        <div className="me">
          <span className="round filled">
            <Icon name="grid" />
          </span>
          <span className="round filled">
            <Icon name="bell" />
          </span>
          <Avatar name={PAGE_NAME} size={40} />
        </div>
      </div>
      <div className="columns">
        <nav className="rail">
          <h1>{labels.managePage}</h1>
          <div className="rail-page">
            <Avatar name={PAGE_NAME} size={60} />
            <div>
              <b>{PAGE_NAME}</b>
              <small>{labels.followers}</small>
            </div>
          </div>
          <ul>
            {labels.sections.map((section, index) => (
              <li key={section}>
                <Icon name={SECTION_ICONS[index] ?? 'grid'} /> {section}
              </li>
            ))}
          </ul>
          <h2>{labels.posts}</h2>
          <ul>
            {posts.map((one) => (
              <li key={one.id} className={one === post ? 'current' : ''}>
                <a href={`/facebook/caffeaurora/posts/${one.id}${location.search}`} onClick={visit}>
                  {one.text.replace(/^\W+/u, '').slice(0, 42)}…
                </a>
              </li>
            ))}
          </ul>
          <p className="small">{labels.notFacebook}</p>
        </nav>
        <div role="main" className="feed">
          {post && <PostView key={post.id} post={post} labels={labels} />}
        </div>
      </div>
    </>
  )
}

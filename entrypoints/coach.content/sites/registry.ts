/**
 * Every product that Galateo knows. Read by the build and the composer script too, which need the
 * signs only: the adapters are left out of what they load. Nothing here runs or touches a page at import.
 */
import * as bluesky from './known/bluesky.ts'
import * as discord from './known/discord.ts'
import * as discourse from './known/discourse.ts'
import * as disqus from './known/disqus.ts'
import * as facebook from './known/facebook.ts'
import * as flarum from './known/flarum.ts'
import * as github from './known/github.ts'
import * as googleReviews from './known/google-reviews.ts'
import * as instagram from './known/instagram.ts'
import * as linkedin from './known/linkedin.ts'
import * as mastodon from './known/mastodon.ts'
import * as metaBusinessSuite from './known/meta-business-suite.ts'
import * as nodebb from './known/nodebb.ts'
import * as phpbb from './known/phpbb.ts'
import * as reddit from './known/reddit.ts'
import * as stackExchange from './known/stack-exchange.ts'
import * as telegram from './known/telegram.ts'
import * as threads from './known/threads.ts'
import * as tiktok from './known/tiktok.ts'
import * as whatsapp from './known/whatsapp.ts'
import * as wordpress from './known/wordpress.ts'
import * as x from './known/x.ts'
import * as xenforo from './known/xenforo.ts'
import * as youtube from './known/youtube.ts'
import * as youtubeStudio from './known/youtube-studio.ts'
import * as zendesk from './known/zendesk.ts'
import type { Signs, Site } from './types.ts'

export const SIGNS: readonly Signs[] = [
  bluesky.signs,
  discord.signs,
  discourse.signs,
  disqus.signs,
  facebook.signs,
  flarum.signs,
  github.signs,
  googleReviews.signs,
  instagram.signs,
  linkedin.signs,
  mastodon.signs,
  metaBusinessSuite.signs,
  nodebb.signs,
  phpbb.signs,
  reddit.signs,
  stackExchange.signs,
  telegram.signs,
  threads.signs,
  tiktok.signs,
  whatsapp.signs,
  wordpress.signs,
  x.signs,
  xenforo.signs,
  youtube.signs,
  youtubeStudio.signs,
  zendesk.signs,
]

export const SITES: readonly Site[] = [
  bluesky.site,
  discord.site,
  discourse.site,
  disqus.site,
  facebook.site,
  flarum.site,
  github.site,
  googleReviews.site,
  instagram.site,
  linkedin.site,
  mastodon.site,
  metaBusinessSuite.site,
  nodebb.site,
  phpbb.site,
  reddit.site,
  stackExchange.site,
  telegram.site,
  threads.site,
  tiktok.site,
  whatsapp.site,
  wordpress.site,
  x.site,
  xenforo.site,
  youtube.site,
  youtubeStudio.site,
  zendesk.site,
]

/** Where demo and test builds run the very code that is released. Never part of a release. */
export const LOOPBACK: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*']

/** Host permissions of a release: the hosts of all known products, each once, as match patterns. */
export const siteMatches: readonly string[] = [
  ...new Set(
    SIGNS.flatMap(({ matches }) => matches.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*'))),
  ),
]

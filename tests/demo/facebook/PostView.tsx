/** The post, its bar, its comments, and the box for a comment of one's own. */
import { useReducer, useRef, useState } from 'react'
import { Avatar } from './Avatar.tsx'
import { CommentThread } from './CommentThread.tsx'
import { Composer } from './Composer.tsx'
import { type Comment, PAGE_NAME, type Post } from './conversation.ts'
import { Icon } from './Icon.tsx'
import type { Labels } from './labels.ts'
import { Picture } from './Picture.tsx'

interface Sent {
  readonly text: string
  /** The comment it answers; a comment on the post when absent. */
  readonly under?: string
}

function withSent(comments: readonly Comment[], sent: Sent): readonly Comment[] {
  const fresh: Comment = {
    id: `new-${window.__sent.length}`,
    author: PAGE_NAME,
    text: sent.text,
    age: 0,
    likes: 0,
    replies: [],
  }
  if (!sent.under) return [fresh, ...comments]
  return comments.map((one) => (one.id === sent.under ? { ...one, replies: [...one.replies, fresh] } : one))
}

function count(comments: readonly Comment[]): number {
  return comments.reduce((sum, one) => sum + 1 + one.replies.length, 0)
}

export interface PostProps {
  readonly post: Post
  readonly labels: Labels
}

export function PostView({ post, labels }: PostProps) {
  const [comments, send] = useReducer(withSent, post.comments)
  const [round, setRound] = useState(0)
  const article = useRef<HTMLDivElement>(null)
  const people = [
    ...new Set(comments.flatMap((one) => [one.author, ...one.replies.map((reply) => reply.author)])),
  ]
  const record = (sent: Sent) => {
    window.__sent.push(sent.text)
    send(sent)
  }
  const toComposer = () => article.current?.querySelector<HTMLElement>('.own [data-lexical-editor]')?.focus()

  return (
    <div ref={article} role="article" aria-posinset={1} data-pagelet="FeedUnit_0" className="post card">
      <div className="post-head">
        <Avatar name={PAGE_NAME} size={40} />
        <div data-ad-rendering-role="profile_name">
          <h2>
            <span>
              <a href="/facebook/caffeaurora" role="link" onClick={(event) => event.preventDefault()}>
                <span>{PAGE_NAME}</span>
              </a>
            </span>
          </h2>
          <div className="when">
            <a
              href={`/facebook/caffeaurora/posts/${post.id}`}
              role="link"
              onClick={(event) => event.preventDefault()}
            >
              {labels.age(post.age).short}
            </a>
            {' · '}
            <Icon name="globe" size={12} />
          </div>
        </div>
        <div role="button" tabIndex={0} aria-label="…" className="round">
          <Icon name="dots" />
        </div>
      </div>
      <div data-ad-rendering-role="story_message" data-ad-preview="message" className="story">
        {post.text.split('\n').map((line) => (
          <div key={line} dir="auto" style={{ textAlign: 'start' }}>
            {line}
          </div>
        ))}
      </div>
      <Picture of={post.picture} label={PAGE_NAME} />
      <div className="totals">
        <span className="likes" role="button" tabIndex={0} aria-label={labels.reactions(post.likes)}>
          <span className="thumb">
            <Icon name="like" size={12} />
          </span>
          <span className="heart">♥</span>
          <span>{post.likes}</span>
        </span>
        <span>
          {labels.comments(count(comments))} · {labels.shares(post.shares)}
        </span>
      </div>
      <div className="bar">
        <div role="button" tabIndex={0} aria-label={labels.like}>
          <Icon name="like" />
          <span data-ad-rendering-role="like_button">{labels.like}</span>
        </div>
        <div role="button" tabIndex={0} aria-label={labels.leaveComment} onClick={toComposer}>
          <Icon name="comment" />
          <span data-ad-rendering-role="comment_button">{labels.comment}</span>
        </div>
        <div role="button" tabIndex={0} aria-label={labels.share}>
          <Icon name="share" />
          <span data-ad-rendering-role="share_button">{labels.share}</span>
        </div>
      </div>
      <div className="order">
        {labels.order} <Icon name="down" size={14} />
      </div>
      {comments.map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          labels={labels}
          people={people}
          onReply={(text) => record({ text, under: comment.id })}
        />
      ))}
      <div className="own">
        <Composer
          key={round}
          labels={labels}
          label={labels.commentAs(PAGE_NAME)}
          sendLabel={labels.sendComment}
          people={people}
          autoFocus={round > 0}
          onSend={(text) => {
            record({ text })
            setRound(round + 1)
          }}
        />
      </div>
    </div>
  )
}

/** A comment with its replies; "Reply" mounts a box below, which leaves when it was used or left empty. */
import { useState } from 'react'
import { Avatar } from './Avatar.tsx'
import { Composer } from './Composer.tsx'
import { type Comment, PAGE_NAME } from './conversation.ts'
import { Icon } from './Icon.tsx'
import type { Labels } from './labels.ts'

export interface ThreadProps {
  readonly comment: Comment
  readonly labels: Labels
  readonly people: readonly string[]
  readonly onReply: (text: string) => void
}

export function CommentThread({ comment, labels, people, onReply }: ThreadProps) {
  const [answering, setAnswering] = useState<Comment>()
  const say = { labels, onAnswer: setAnswering }
  return (
    <div className="thread">
      <CommentArticle
        {...say}
        comment={comment}
        query={`comment_id=${comment.id}`}
        label={labels.commentBy(comment.author, labels.age(comment.age).long)}
      />
      {(comment.replies.length > 0 || answering) && (
        <div className="replies">
          {comment.replies.map((reply) => (
            <CommentArticle
              {...say}
              key={reply.id}
              comment={reply}
              query={`comment_id=${comment.id}&reply_comment_id=${reply.id}`}
              label={labels.replyBy(reply.author, comment.author, labels.age(reply.age).long)}
            />
          ))}
          {answering && (
            <Composer
              key={answering.id}
              labels={labels}
              label={labels.replyTo(answering.author)}
              sendLabel={labels.sendReply}
              people={people}
              {...(answering === comment ? {} : { mention: answering.author })}
              autoFocus
              onSend={(text) => {
                onReply(text)
                setAnswering(undefined)
              }}
              onLeave={() => setAnswering(undefined)}
            />
          )}
        </div>
      )}
    </div>
  )
}

interface ArticleProps extends Pick<ThreadProps, 'comment' | 'labels'> {
  readonly label: string
  /** What its links carry: a reply names the comment above it too. */
  readonly query: string
  readonly onAnswer: (comment: Comment) => void
}

function CommentArticle({ comment, label, query, labels, onAnswer }: ArticleProps) {
  const [liked, setLiked] = useState(false)
  const likes = comment.likes + (liked ? 1 : 0)
  const age = labels.age(comment.age)
  const profile = `/facebook/${comment.author.toLowerCase().replace(' ', '.')}?comment_id=${btoa(`comment:${comment.id}`)}`
  return (
    <div role="article" aria-label={label} tabIndex={-1} className="comment">
      <a
        href={profile}
        role="link"
        tabIndex={-1}
        aria-hidden="true"
        onClick={(event) => event.preventDefault()}
      >
        <Avatar name={comment.author} size={32} />
      </a>
      <div className="said">
        <div className="bubble">
          {comment.author === PAGE_NAME && (
            <div className="badge">
              <Icon name="comment" size={12} /> {labels.author}
            </div>
          )}
          <span className="name">
            <a href={profile} role="link" tabIndex={0} onClick={(event) => event.preventDefault()}>
              <span dir="auto">{comment.author}</span>
            </a>
          </span>
          <div className="text">
            <span dir="auto">
              <div>
                {comment.text.split('\n').map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a comment never change
                  <div key={index} dir="auto" style={{ textAlign: 'start' }}>
                    {line}
                  </div>
                ))}
              </div>
            </span>
          </div>
          {likes > 0 && (
            <div className="likes" role="button" tabIndex={0} aria-label={labels.reactions(likes)}>
              <span className="thumb">
                <Icon name="like" size={11} />
              </span>
              <span>{likes}</span>
            </div>
          )}
        </div>
        <ul className="acts" aria-hidden="false">
          <li>
            <a href={`?${query}`} role="link" tabIndex={0} onClick={(event) => event.preventDefault()}>
              {age.short}
            </a>
          </li>
          <li>
            <div
              role="button"
              tabIndex={0}
              aria-label={labels.like}
              className={liked ? 'liked' : ''}
              onClick={() => setLiked(!liked)}
            >
              {labels.like}
            </div>
          </li>
          <li>
            <div
              role="button"
              tabIndex={0}
              onClick={() => onAnswer(comment)}
              onKeyDown={(event) => event.key === 'Enter' && onAnswer(comment)}
            >
              {labels.reply}
            </div>
          </li>
        </ul>
      </div>
    </div>
  )
}

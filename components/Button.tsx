import type { ComponentProps, ReactNode } from 'react'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `quiet` is text until the pointer or the focus is there. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'grave'
  readonly size?: 's' | 'm'
  readonly icon?: ReactNode
}

export function Button({
  look = 'plain',
  size = 'm',
  icon,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className="g-button" data-look={look} data-size={size}>
      {icon}
      {children}
    </button>
  )
}

export interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className'> {
  readonly look?: ButtonProps['look']
  readonly size?: ButtonProps['size']
  readonly icon?: ReactNode
}

/** Looks like a button, goes somewhere: a link. */
export function LinkButton({ look = 'plain', size = 'm', icon, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className="g-button" data-look={look} data-size={size}>
      {icon}
      {children}
    </a>
  )
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  /** Accessible name, shown as a tooltip too. */
  readonly label: string
  readonly icon: ReactNode
}

export function IconButton({ label, icon, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button title={label} aria-label={label} {...rest} type={type} className="g-icon-button">
      {icon}
    </button>
  )
}

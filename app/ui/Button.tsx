import type { ButtonHTMLAttributes, AnchorHTMLAttributes } from 'react'

type Kind = 'primary' | 'quiet' | 'danger' | 'light'

const kinds: Record<Kind, string> = {
  // The clear border shows where a reader's own colours replace ours.
  primary: 'border-[1.5px] border-transparent bg-bata text-mori hover:bg-bata-tua',
  quiet: 'border-[1.5px] border-current hover:bg-arang/5',
  danger: 'border-[1.5px] border-lakan text-lakan hover:bg-lakan hover:text-mori',
  light: 'border-[1.5px] border-transparent bg-mori text-arang hover:bg-gading',
}
const shape =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-md px-5 py-2.5 text-center leading-tight font-semibold no-underline transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60'

/** A thing to do. One primary button a page. */
export function Button({
  kind = 'primary',
  className = '',
  ...rest
}: { kind?: Kind } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} className={`${shape} ${kinds[kind]} ${className}`} />
}

/** A way on that looks like a button. */
export function ButtonLink({
  kind = 'primary',
  className = '',
  children,
  ...rest
}: { kind?: Kind } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={`${shape} ${kinds[kind]} ${className}`}>
      {children}
    </a>
  )
}

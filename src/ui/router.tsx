import {
  A as Anchor,
  Router as Routes,
  useNavigate as useGo,
  useSearchParams as useSearch,
  type AnchorProps,
  type BaseRouterProps,
} from '@solidjs/router'
import { splitProps, type JSX } from 'solid-js'
import { useKith } from './kith.ts'

export { Navigate, Route, useBeforeLeave, useLocation, useParams } from '@solidjs/router'

/** The one file that knows the router: what goes into the address of a page passes here, and no id with it. */
export function Router(props: BaseRouterProps): JSX.Element {
  const { addresses } = useKith()
  return <Routes {...props} scrollRestoration transformUrl={(path) => addresses.show(path)} />
}

export function A(props: AnchorProps): JSX.Element {
  const { addresses } = useKith()
  const [own, rest] = splitProps(props, ['href'])
  return <Anchor {...rest} href={addresses.hide(own.href)} />
}

type Go = (path: string, options?: { readonly replace?: boolean }) => void

export function useNavigate(): Go {
  const { addresses } = useKith()
  const go = useGo()
  return (path, options) => go(addresses.hide(path), options)
}

type Search = Readonly<Record<string, string | undefined>>

/** What stands behind the "?", with the ids that a page knows. */
export function useSearchParams(): [Search, (next: Search) => void] {
  const { addresses } = useKith()
  const [search, setSearch] = useSearch()
  const shown = new Proxy(search as Search, {
    get: (target, name: string) => {
      const value = target[name]
      return value === undefined ? undefined : addresses.show(value)
    },
  })
  const set = (next: Search) =>
    setSearch(
      Object.fromEntries(Object.entries(next).map(([name, value]) => [name, value && addresses.hide(value)])),
    )
  return [shown, set]
}

import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '../src/base/index.ts'
import { isPushHost, usualPushHosts } from './push/hosts.ts'

/** None of it is secret: the relay's only secret is the key file in `data`, and that never comes in here. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly app: string
  readonly origins: readonly string[]
  readonly behindProxy: boolean
  readonly volumeMib: number
  readonly freeMib: number
  /** Whom push services may write to; undefined where this relay wakes no phones. */
  readonly pushContact: string | undefined
  readonly pushHosts: readonly string[]
  /** Say the settings and end. */
  readonly checkOnly: boolean
  /** Copy the data folder to this one and end. */
  readonly backup: string | undefined
}

export type ConfigRefusal = { readonly kind: 'config'; readonly sentences: readonly string[] }

type Setting = {
  readonly flag: string
  readonly variable: string
  readonly fallback: string
  readonly says: string
}

/** Every setting, with its flag and its variable. A flag wins over the variable. */
export const settings = {
  port: { flag: 'port', variable: 'PORT', fallback: '8787', says: 'port to listen on' },
  host: { flag: 'host', variable: 'HOST', fallback: 'localhost', says: 'address to listen on' },
  data: { flag: 'data', variable: 'KITH_DATA', fallback: 'data', says: 'folder of the volumes and the key' },
  app: { flag: 'app', variable: 'KITH_APP', fallback: 'dist/app', says: 'folder of the built app' },
  origins: {
    flag: 'origins',
    variable: 'KITH_ORIGINS',
    fallback: '',
    says: 'origins whose pages may connect, by comma; empty: only pages from this relay',
  },
  behindProxy: {
    flag: 'proxy',
    variable: 'KITH_PROXY',
    fallback: 'no',
    says: 'yes: believe X-Forwarded-For',
  },
  volumeMib: {
    flag: 'volume-mib',
    variable: 'KITH_VOLUME_MIB',
    fallback: '256',
    says: 'most kept of a volume',
  },
  freeMib: { flag: 'free-mib', variable: 'KITH_FREE_MIB', fallback: '512', says: 'free disk left untouched' },
  push: {
    flag: 'push',
    variable: 'KITH_PUSH',
    fallback: 'no',
    says: 'mailto:somebody@care.example.org: wake phones whose app is closed',
  },
  pushHosts: {
    flag: 'push-hosts',
    variable: 'KITH_PUSH_HOSTS',
    fallback: usualPushHosts.join(','),
    says: 'push services that wakes may be sent to, by comma',
  },
} as const satisfies { readonly [name: string]: Setting }

type Name = keyof typeof settings
const names = Object.keys(settings) as readonly Name[]

/** Strict: an unknown flag, an unknown KITH_ variable or a value out of range is refused, all of them at once. */
export function readConfig(
  args: readonly string[],
  env: { readonly [variable: string]: string | undefined },
): Result<Config, ConfigRefusal> {
  const flags = readFlags(args)
  if (!flags.ok) return flags
  const sentences: string[] = []
  const known = new Set<string>(names.map((name) => settings[name].variable))
  for (const variable of Object.keys(env))
    if (variable.startsWith('KITH_') && !known.has(variable)) sentences.push(`${variable} is no setting.`)

  const text = (name: Name): string => {
    const { flag, variable, fallback } = settings[name]
    return flags.value.values[flag] ?? env[variable] ?? fallback
  }
  const wrong = (name: Name, wanted: string): void => {
    sentences.push(`${settings[name].variable} (--${settings[name].flag}) has to be ${wanted}.`)
  }
  const whole = (name: Name, min: number, max: number): number => {
    const n = /^\d{1,9}$/.test(text(name)) ? Number(text(name)) : Number.NaN
    if (!(n >= min && n <= max)) wrong(name, `a whole number from ${min} to ${max}`)
    return n
  }
  const path = (name: Name): string => {
    if (text(name) === '') wrong(name, 'a folder')
    return text(name)
  }

  const origins = words(text('origins'))
  if (!origins.every(isOrigin)) wrong('origins', 'origins like https://care.example.org, by comma')
  if (!/^[A-Za-z0-9.:_-]{1,255}$/.test(text('host'))) wrong('host', 'a host name or an address')
  if (!['yes', 'no'].includes(text('behindProxy'))) wrong('behindProxy', 'yes or no')

  const pushHosts = words(text('pushHosts'))
  if (!pushHosts.every(isPushHost))
    wrong('pushHosts', 'names like push.example.org or *.example.org, by comma')
  const isContact = (word: string): boolean =>
    /^(mailto:[^\s@]{1,64}@|https:\/\/)[a-z0-9.-]{1,200}$/.test(word)
  if (text('push') !== 'no' && !isContact(text('push')))
    wrong('push', 'no, or whom push services may write to, like mailto:it@care.example.org')

  const config: Config = {
    port: whole('port', 0, 65535),
    host: text('host'),
    data: path('data'),
    app: path('app'),
    origins,
    behindProxy: text('behindProxy') === 'yes',
    volumeMib: whole('volumeMib', 1, 1_000_000),
    freeMib: whole('freeMib', 0, 1_000_000),
    pushContact: text('push') === 'no' ? undefined : text('push'),
    pushHosts,
    checkOnly: flags.value.checkOnly,
    backup: flags.value.backup,
  }
  return sentences.length > 0 ? refuse({ kind: 'config', sentences }) : ok(config)
}

type Flags = {
  readonly values: { readonly [flag: string]: string | undefined }
  readonly checkOnly: boolean
  readonly backup: string | undefined
}

/** parseArgs throws at what it does not know; that ends here. */
function readFlags(args: readonly string[]): Result<Flags, ConfigRefusal> {
  const options: { [flag: string]: { type: 'string' | 'boolean' } } = {
    'check-config': { type: 'boolean' },
    backup: { type: 'string' },
  }
  for (const name of names) options[settings[name].flag] = { type: 'string' }
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
    const { 'check-config': check, backup, ...rest } = values
    return ok({
      values: rest as Flags['values'],
      checkOnly: check === true,
      backup: typeof backup === 'string' ? backup : undefined,
    })
  } catch (error) {
    return refuse({
      kind: 'config',
      sentences: [error instanceof Error ? error.message : 'The flags are wrong.'],
    })
  }
}

const words = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

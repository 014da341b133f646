import { describe, expect, it } from 'vitest'
import { readConfig, settings } from '../../sync-server/config.ts'
import { must } from '../helpers/relay.ts'

describe('the settings of a relay', () => {
  it('listens to this machine only unless it is told otherwise', () => {
    expect(must(readConfig([], {}))).toEqual({
      port: 8787,
      host: 'localhost',
      data: 'data',
      app: 'dist/app',
      origins: [],
      behindProxy: false,
      volumeMib: 256,
      freeMib: 512,
      pushContact: undefined,
      pushHosts: [
        'fcm.googleapis.com',
        'updates.push.services.mozilla.com',
        'web.push.apple.com',
        '*.notify.windows.com',
      ],
      checkOnly: false,
      backup: undefined,
    })
  })

  it('a flag wins over a variable', () => {
    const env = {
      PORT: '1000',
      KITH_DATA: '/var/lib/kith',
      KITH_ORIGINS: 'https://a.example, https://b.example',
    }
    const config = must(readConfig(['--port', '2000', '--proxy', 'yes', '--check-config'], env))
    expect(config).toMatchObject({
      port: 2000,
      data: '/var/lib/kith',
      origins: ['https://a.example', 'https://b.example'],
      behindProxy: true,
      checkOnly: true,
    })
  })

  it.each([
    [['--colour', 'red'], {}, '--colour'],
    [['more'], {}, 'more'],
    [['--port', '-1'], {}, '--port'],
    [[], { PORT: 'http' }, 'PORT'],
    [[], { PORT: '65536' }, 'PORT'],
    [[], { KITH_DATA: '' }, 'KITH_DATA'],
    [[], { KITH_ORIGIN: 'https://a.example' }, 'KITH_ORIGIN '],
    [[], { KITH_ORIGINS: 'https://a.example/app' }, 'KITH_ORIGINS'],
    [[], { KITH_ORIGINS: '*' }, 'KITH_ORIGINS'],
    [[], { KITH_PROXY: 'true' }, 'KITH_PROXY'],
    [[], { HOST: 'a b' }, 'HOST'],
  ] as const)('refuses %j with %j and says which', (args, env, named) => {
    const refused = readConfig(args, env)
    if (refused.ok) throw new Error('was taken')
    expect(refused.refusal.sentences.join(' ')).toContain(named)
  })

  it('says all that is wrong at once', () => {
    const refused = readConfig([], { PORT: 'x', KITH_PROXY: 'x', KITH_X: 'x' })
    expect(refused.ok ? [] : refused.refusal.sentences).toHaveLength(3)
    expect(Object.values(settings).every(({ says }) => says.length > 0)).toBe(true)
  })
})

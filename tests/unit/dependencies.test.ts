import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** G3: what is installed is what was chosen, by its hash, and runs nothing while it is installed. */

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

type Locked = { readonly integrity?: string; readonly resolved?: string; readonly version?: string }
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const locked = Object.entries(packages).filter(([path]) => path !== '')

describe('the lock', () => {
  test('holds a hash of every package', () => {
    expect(locked.length).toBeGreaterThan(100)
    expect(locked.filter(([, each]) => !each.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    )
  })

  test('says nothing of where a package comes from, so that everyone uses the registry they trust', () => {
    expect(locked.filter(([, each]) => each.resolved !== undefined).map(([path]) => path)).toEqual([])
  })
})

test('versions are exact', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies }
  for (const [name, version] of Object.entries(asked)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  }
})

test('install scripts are off', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
})

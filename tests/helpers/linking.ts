import type { Device } from './cast.devices.ts'

/** The way a person adds a device: a link from the one, the same code on both, yes. */
export async function addDevice(old: Device, fresh: Device, name: string): Promise<void> {
  const { link } = await old.run('addDevice', null)
  await sent(old)
  await fresh.run('openDeviceLink', { link })
  const shown = await fresh.see('shell', null)
  const { linking } = await old.until('devices', null, (view) => view.linking?.code != null)
  if (shown.phase !== 'linking' || shown.code !== linking?.code) throw new Error('The codes differ')
  await old.run('confirmDevice', { name })
  await fresh.until('shell', null, (shell) => shell.phase === 'open')
}

export const sent = (one: Device) =>
  one.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)

export async function everyoneId(one: Device): Promise<string> {
  const people = await one.see('people', null)
  return people.circles.find((item) => item.circle.purpose === 'everyone')?.circle.circleId ?? ''
}

export const saidTo = (one: Device, circleId: string, text: string) =>
  one.until('talk', { circleId }, (talk) => talk.room?.messages.some((said) => said.text === text) ?? false)

import { expect, test } from 'vitest'
import {
  Autosave,
  type AutosaveState,
  type DeviceCopy,
  type SaveAnswer,
  type SaveChange,
} from '#app/entries/autosave.ts'
import type { Draft, DraftField } from '#app/entries/content.ts'
import { sameValue } from '#app/entries/draft.ts'
import { fullDraft } from './works.ts'

/** A form, a server with the same rule as save.server.ts, a device, and time that passes when told. */
function desk(
  copy: DeviceCopy | null = null,
  saved: Draft = fullDraft,
  inForm: Draft = saved,
  wentBack = false,
) {
  const server = {
    draft: saved,
    version: 1,
    down: false,
    refuse: '',
    received: [] as SaveChange[],
    loseAnswer: false,
  }
  const form = { ...inForm }
  const device = { copy }
  const timers: (() => void)[] = []
  let state: AutosaveState = {
    status: 'saved',
    refusal: null,
    base: saved,
    version: 1,
    savedAt: '2026-04-10T07:00:00Z',
    lacks: [],
    conflicts: {},
    restored: false,
  }
  const send = async (change: SaveChange): Promise<SaveAnswer> => {
    if (server.down) return { kind: 'lost' }
    server.received.push(change)
    if (server.refuse) return { kind: 'refused', refusal: { code: 'closed' } }
    const fields = Object.keys(change.changes) as DraftField[]
    const wanted = fields.filter((field) => !sameValue(change.changes[field], server.draft[field]))
    const conflicts = wanted.filter(
      (field) => change.version !== server.version && !sameValue(change.seen[field], server.draft[field]),
    )
    for (const field of wanted.filter((one) => !conflicts.includes(one))) {
      server.draft = { ...server.draft, [field]: change.changes[field] }
      server.version += 1
    }
    if (server.loseAnswer) {
      server.loseAnswer = false
      return { kind: 'lost' }
    }
    const { draft, version } = server
    return { kind: 'saved', draft, version, savedAt: '2026-04-10T07:02:11Z', conflicts, lacks: [] }
  }
  const autosave = new Autosave(
    {
      read: () => ({ ...form }),
      write: (field, value) => void Object.assign(form, { [field]: value }),
      send,
      recall: () => device.copy,
      wentBack,
      keep: (next) => void (device.copy = next),
      tell: (next) => void (state = next),
      later: (_ms, then) => {
        timers.push(then)
        return () => void timers.splice(timers.indexOf(then), 1)
      },
    },
    state,
  )
  autosave.start()
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) {
      timers.splice(0).forEach((then) => then())
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const type = (changes: Partial<Draft>) => {
    Object.assign(form, changes)
    autosave.typed()
  }
  return { server, form, device, autosave, settle, type, state: () => state }
}

test('what is typed is on the device at once and on the server after a pause', async () => {
  const { server, device, settle, type, state } = desk()
  type({ title: 'Kala' })
  expect(state().status).toBe('typing')
  expect(device.copy?.typed.title).toBe('Kala')
  expect(server.received).toEqual([])
  await settle()
  expect(server.draft.title).toBe('Kala')
  expect(state()).toMatchObject({ status: 'saved', savedAt: '2026-04-10T07:02:11Z' })
  expect(device.copy).toBeNull()
})

test('without a connection the copy stays on the device until the server has it', async () => {
  const { server, device, autosave, settle, type, state } = desk()
  server.down = true
  type({ story: 'Ditulis di kapal.' })
  await settle()
  expect(state().status).toBe('offline')
  type({ story: 'Ditulis di kapal, dilanjutkan.' })
  expect(device.copy?.typed.story).toBe('Ditulis di kapal, dilanjutkan.')
  server.down = false
  await autosave.flush()
  await settle()
  expect(server.draft.story).toBe('Ditulis di kapal, dilanjutkan.')
  expect(device.copy).toBeNull()
})

test('after a crash the device’s copy comes back and is saved', async () => {
  const copy = { open: [], base: fullDraft, typed: { ...fullDraft, title: 'Sebelum mati listrik' } }
  const { server, form, settle, state } = desk(copy)
  expect(form.title).toBe('Sebelum mati listrik')
  expect(state().restored).toBe(true)
  await settle()
  expect(server.draft.title).toBe('Sebelum mati listrik')
})

test('a copy that another device has overtaken is shown as a conflict, not saved', async () => {
  const copy = { open: [], base: fullDraft, typed: { ...fullDraft, title: 'Di ponsel' } }
  const { server, settle, autosave, state } = desk(copy, { ...fullDraft, title: 'Di laptop' })
  await settle()
  expect(server.draft.title).toBe('Di laptop')
  expect(state().conflicts).toEqual({ title: 'Di laptop' })
  autosave.choose('title', 'mine')
  await settle()
  expect(server.draft.title).toBe('Di ponsel')
  expect(state().conflicts).toEqual({})
})

test('another tab’s change of a field that is not touched here is taken over', async () => {
  const { server, form, settle, type } = desk()
  server.draft = { ...server.draft, use: 'Selendang' }
  server.version = 2
  type({ title: 'Kala' })
  await settle()
  expect(form).toMatchObject({ title: 'Kala', use: 'Selendang' })
  expect(server.draft).toMatchObject({ title: 'Kala', use: 'Selendang' })
})

test('another tab’s change of the same field leaves both values to choose from', async () => {
  const { server, form, settle, type, autosave, state } = desk()
  server.draft = { ...server.draft, title: 'Tab satu' }
  server.version = 2
  type({ title: 'Tab dua', use: 'Selendang' })
  await settle()
  expect(server.draft).toMatchObject({ title: 'Tab satu', use: 'Selendang' })
  expect(state().conflicts).toEqual({ title: 'Tab satu' })
  type({ title: 'Tab dua, lagi' })
  await settle()
  expect(server.draft.title).toBe('Tab satu')
  autosave.choose('title', 'theirs')
  await settle()
  expect(form.title).toBe('Tab satu')
  expect(state()).toMatchObject({ status: 'saved', conflicts: {} })
})

test('a choice left open is still open after a reload', async () => {
  const first = desk()
  first.server.draft = { ...fullDraft, title: 'Tab satu' }
  first.server.version = 2
  first.type({ title: 'Tab dua' })
  await first.settle()
  const again = desk(first.device.copy, first.server.draft)
  await again.settle()
  expect(again.server.draft.title).toBe('Tab satu')
  expect(again.state().conflicts).toEqual({ title: 'Tab satu' })
  expect(again.form.title).toBe('Tab dua')
})

test('an answer that was lost on the way makes no conflict with oneself', async () => {
  const { server, settle, type, state } = desk()
  server.loseAnswer = true
  type({ title: 'Satu' })
  await settle()
  type({ title: 'Satu dua' })
  await settle()
  expect(server.draft.title).toBe('Satu dua')
  expect(state()).toMatchObject({ status: 'saved', conflicts: {} })
})

test('a refusal stops the saving, and the copy stays', async () => {
  const { server, device, settle, type, state } = desk()
  server.refuse = 'closed'
  type({ title: 'Terlambat' })
  await settle()
  expect(state()).toMatchObject({ status: 'refused', refusal: { code: 'closed' } })
  type({ title: 'Masih mengetik' })
  await settle()
  expect(server.received).toHaveLength(1)
  expect(device.copy?.typed.title).toBe('Masih mengetik')
})

test('what was typed before the script ran is saved', async () => {
  const { server, settle } = desk(null, fullDraft, { ...fullDraft, title: 'Mengetik cepat' })
  await settle()
  expect(server.draft.title).toBe('Mengetik cepat')
})

test('what the browser put back into the form does not overwrite what is newer on the server', async () => {
  const { server, settle, state } = desk(null, fullDraft, { ...fullDraft, title: 'Sisa tadi' }, true)
  await settle()
  expect(server.draft.title).toBe(fullDraft.title)
  expect(state().conflicts).toEqual({ title: fullDraft.title })
})

test('a reload that also puts back what the device keeps makes no conflict of it', async () => {
  const typed = { ...fullDraft, title: 'Belum tersimpan' }
  const { server, settle, state } = desk({ open: [], base: fullDraft, typed }, fullDraft, typed, true)
  await settle()
  expect(server.draft.title).toBe('Belum tersimpan')
  expect(state().conflicts).toEqual({})
})

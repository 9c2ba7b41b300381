import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isAlive } from '#platform/processes/is-alive.ts'
import { launch, newPlace, pidsOf, startNode, until } from './a-node.ts'

const isRoot = process.getuid?.() === 0
const onLinux = process.platform === 'linux'
const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`).then(
    (answer) => answer.ok,
    () => false,
  )
/** Programs that were started for a data folder: their command line or environment names it. */
const strays = (dataDir: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dataDir))
      } catch {
        return false
      }
    })
    .map(Number)

describe('a node', () => {
  test('a node starts, survives its children, says who runs, drains, and leaves nothing behind', async (t) => {
    // Root starts it where others may not enter.
    const place = await newPlace(isRoot ? 0o700 : 0o755)
    let node = await startNode(place)
    const first = node.run()

    await t.test(
      'as root in a folder that others may not enter, the database files live where their user may, said in one line',
      { skip: !isRoot && 'needs root' },
      () => {
        const [, elsewhere = ''] = /Database files are in (\/var\/lib\/moothall-[0-9a-f]+), /.exec(node.said()) ?? []
        t.after(() => rmSync(elsewhere || '/nonexistent', { recursive: true, force: true }))
        assert.ok(existsSync(join(elsewhere, 'data', 'PG_VERSION')))
      },
    )

    await t.test(
      'it answers, and each process holds its own door to the database and no other',
      { skip: !onLinux && 'needs /proc' },
      async () => {
        assert.ok(await answers(node.url))
        const { owner, web, jobs } = first.database
        const passwordOf = (url: string): string => new URL(url).password
        const held = (pid: number | undefined): readonly string[] => {
          const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
          const doors = { owner, web, jobs }
          return Object.entries(doors).flatMap(([name, url]) => (environment.includes(passwordOf(url)) ? [name] : []))
        }
        assert.deepEqual(first.pids.serving.map(held), [['web'], ['web']])
        assert.deepEqual(held(first.pids.jobs), ['jobs'])
        for (const pid of first.pids.demo) assert.deepEqual(held(pid), [])
      },
    )

    await t.test('its secrets are for its owner alone', () => {
      for (const name of ['secrets.json', 'run.json']) assert.equal(statSync(join(place.dataDir, name)).mode & 0o077, 0)
    })

    await t.test(
      'a second start on the same data says that it runs already, a start on the same port that it is taken',
      async () => {
        const second = launch(place)
        assert.equal(await second.ended(), 1)
        assert.match(second.said(), /already running at http:\/\/localhost/)
        const other = launch({ ...(await newPlace()), port: place.port })
        assert.equal(await other.ended(), 1)
        assert.match(other.said(), new RegExp(`Port ${place.port} is taken`))
      },
    )

    await t.test('status and doctor see it', () => {
      const cli = (command: string): Record<string, unknown> => {
        const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
        const env = { ...process.env, DATA_DIR: place.dataDir, PORT: String(place.port) }
        try {
          return JSON.parse(execFileSync(process.execPath, [main, command, '--json'], { env, encoding: 'utf8' }))
        } catch (error) {
          return JSON.parse((error as { stdout: string }).stdout)
        }
      }
      const status = cli('status')
      assert.deepEqual(Object.keys(status), ['ready', 'url', 'version', 'dataDir', 'pids', 'database', 'demo', 'jobs'])
      assert.deepEqual(status.pids, first.pids)
      assert.doesNotMatch(JSON.stringify(status.database), new RegExp(new URL(first.database.owner).password))
      const { checks } = cli('doctor') as { checks: { id: string; ok: boolean; says: string }[] }
      const wanted = ['roles', 'row-security', 'clock', 'disk', 'reader-lag', 'failed-jobs']
      for (const id of wanted) assert.equal(checks.find((check) => check.id === id)?.ok, true, JSON.stringify(checks))
    })

    await t.test('a serving process, the jobs process and PostgreSQL that are killed come back', async () => {
      const [serving = 0] = first.pids.serving
      for (const pid of [serving, first.pids.jobs ?? 0, first.pids.postgres ?? 0]) process.kill(pid, 'SIGKILL')
      await until(() => {
        const { pids } = node.run()
        const now = [...pids.serving, pids.jobs, pids.postgres]
        return (
          pids.serving.length === 2 &&
          now.every((pid) => pid !== undefined && isAlive(pid)) &&
          !pids.serving.includes(serving)
        )
      }, 'all children are back')
      await until(
        async () => (await fetch(`${node.url}/health/ready`)).status !== 500 && (await answers(node.url)),
        'it answers',
      )
    })

    await t.test(
      'after kill -9 nothing of it is left, and the next start is ready',
      { skip: !onLinux && 'needs /proc' },
      async () => {
        const pids = pidsOf(node.run())
        process.kill(node.child.pid ?? 0, 'SIGKILL')
        await until(
          () => !pids.some((pid) => isAlive(pid)) && strays(place.dataDir).length === 0,
          'all its processes are gone',
          30_000,
        )
        node = await startNode(place)
        assert.ok(await answers(node.url))
      },
    )

    await t.test(
      'told to stop, it finishes what is in hand, takes nothing new, and leaves no process and no lock',
      async () => {
        const pids = pidsOf(node.run())
        const socket = connect(place.port, '127.0.0.1')
        let heard = ''
        socket.on('data', (part) => {
          heard += part.toString()
        })
        socket.on('error', () => undefined)
        socket.write(
          `POST /no/such/page/any/where HTTP/1.1\r\nhost: localhost:${place.port}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 3\r\n\r\na=`,
        )
        await new Promise((resolve) => setTimeout(resolve, 300))
        node.child.kill('SIGTERM')
        await until(async () => !(await answers(node.url)), 'nothing new is taken')
        socket.write('b')
        assert.equal(await node.ended(), 0)
        assert.match(heard, /^HTTP\/1\.1 404 /)
        assert.deepEqual(
          pids.filter((pid) => isAlive(pid)),
          [],
        )
        assert.deepEqual(
          ['main.lock', 'run.json'].filter((name) => existsSync(join(place.dataDir, name))),
          [],
        )
      },
    )
  })

  test('any user may run it', { skip: !isRoot && 'needs root to become another user' }, async () => {
    const node = await startNode(await newPlace(0o755, { uid: 65534, gid: 65534 }))
    assert.ok(await answers(node.url))
    node.child.kill('SIGTERM')
    assert.equal(await node.ended(), 0)
  })
})

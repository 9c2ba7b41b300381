import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer | undefined

/** One server for the whole run (`node --test --test-global-setup=test/global-setup.ts`); each file clones its template. */
export const globalSetup = async (): Promise<void> => {
  server = await startTestServer()
  process.env.MOOTHALL_TEST_SERVER = server.directory
}

/** Stops it and removes its files. */
export const globalTeardown = async (): Promise<void> => {
  await server?.stop()
}

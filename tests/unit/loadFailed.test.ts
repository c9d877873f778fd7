import { expect, test } from 'vitest'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { model } from '../support/model.ts'

test('a graph that refuses what nobody foresaw is told with the bundle that was written', async () => {
  const cause = new Error('Property value is too large to index')
  const engine = { read: async () => [], write: () => Promise.reject(cause) }
  await expect(loadBundles([writeBundle(bundleRoot(), 'meeting', {})], model, engine)).rejects.toMatchObject({
    code: 'LOAD_FAILED',
    message: 'The graph could not be written with meeting, and stays as it was: Property value is too large to index',
    cause,
  })
})

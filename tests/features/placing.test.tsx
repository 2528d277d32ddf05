import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WhenPlaced } from '../../src/features/tree-canvas/when-placed.tsx'
import type { Tree } from '../../src/domain/tree.ts'
import { GroveProvider } from '../../src/store/grove-context.tsx'
import { FakeLayoutWorker } from '../layout/fake-layout-worker.ts'
import { largeTree } from '../layout/large-tree.ts'
import { smallTree } from '../layout/small-tree.ts'
import { newStore, testEdge } from './render-app.tsx'

/** Shows the name of what is placed, with workers that answer in turn as told. */
function showing(tree: Tree, ...answers: readonly FakeLayoutWorker['answer'][]) {
  const workers: FakeLayoutWorker[] = []
  const store = newStore()
  const edge = {
    ...testEdge(store),
    layoutWorker() {
      const worker = new FakeLayoutWorker(answers[workers.length] ?? 'works')
      workers.push(worker)
      return Promise.resolve(worker)
    },
  }
  const page = (shown: Tree) => (
    <GroveProvider store={store} edge={edge}>
      <WhenPlaced tree={shown}>
        {(placed) => `${placed.name} of ${String(placed.skills.length)}`}
      </WhenPlaced>
    </GroveProvider>
  )
  const view = render(page(tree))
  return {
    user: userEvent.setup(),
    workers,
    show: (next: Tree) => {
      view.rerender(page(next))
    },
  }
}

describe('a tree on its way to the picture', () => {
  it('is shown at once when it is small', () => {
    showing(smallTree(['a', 'b<a']))
    expect(screen.getByText('Small of 2')).toBeInTheDocument()
  })

  it('is announced when it is large, and shown when it is placed', async () => {
    const { workers } = showing(largeTree(500, 6, 0.11), 'is silent')
    expect(await screen.findByText('Placing 500 skills…')).toHaveAttribute('aria-live', 'polite')
    workers[0]?.finish()
    expect(await screen.findByText('Large of 500')).toBeInTheDocument()
  })

  it('can be stopped, and begun again', async () => {
    const { user, workers } = showing(largeTree(500, 6, 0.12), 'is silent')
    await user.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(screen.getByText(/The picture was stopped/)).toBeInTheDocument()
    expect(workers[0]?.isEnded).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Large of 500')).toBeInTheDocument()
  })

  it('says why it cannot be placed', async () => {
    showing(largeTree(500, 6, 0.13), { reason: 'out of memory' })
    expect(await screen.findByText(/could not be made: out of memory/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })

  it('stays as it was until its change is placed, and only the last change is', async () => {
    const before = largeTree(500, 6, 0.14)
    const { show, workers } = showing(before, 'works', 'is silent', 'is silent')
    expect(await screen.findByText('Large of 500')).toBeInTheDocument()
    show(largeTree(501, 6, 0.14))
    expect(screen.getByText('Large of 500')).toBeInTheDocument()
    await expect.poll(() => workers.length).toBe(2)
    show(largeTree(502, 6, 0.14))
    expect(screen.getByText('Large of 500')).toBeInTheDocument()
    await expect.poll(() => workers.length).toBe(3)
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false])
    await workers[2]?.asked
    workers[2]?.finish()
    expect(await screen.findByText('Large of 502')).toBeInTheDocument()
  })

  it('stays, and says so, when its change cannot be placed', async () => {
    const { show, user } = showing(largeTree(500, 6, 0.16), 'works', { reason: 'out of memory' })
    expect(await screen.findByText('Large of 500')).toBeInTheDocument()
    show(largeTree(501, 6, 0.16))
    expect(await screen.findByText(/could not be made: out of memory/)).toBeInTheDocument()
    expect(screen.getByText('Large of 500')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Large of 501')).toBeInTheDocument()
    expect(screen.queryByText(/could not be made/)).not.toBeInTheDocument()
  })

  it('does not stand in for another tree', async () => {
    const { show } = showing(smallTree(['a', 'b<a']), 'is silent')
    show(largeTree(500, 6, 0.15))
    expect(await screen.findByText('Placing 500 skills…')).toBeInTheDocument()
    expect(screen.queryByText('Small of 2')).not.toBeInTheDocument()
  })
})

import { render, screen } from '@testing-library/react'
import { ErrorBoundary } from 'react-error-boundary'
import { expect, test, vi } from 'vitest'
import { later } from '../../src/ui/later.tsx'

const Page = ({ name }: { readonly name: string }) => <p>{name}</p>
const Waiting = () => <p>On its way</p>

test('something stands there until the part has come, which is fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(Page))
  const Later = later(load, Waiting)
  const first = render(<Later name="Grove" />)
  expect(screen.getByText('On its way')).toBeInTheDocument()
  expect(await screen.findByText('Grove')).toBeInTheDocument()
  expect(screen.queryByText('On its way')).toBeNull()
  first.unmount()
  render(<Later name="Again" />)
  expect(screen.getByText('Again')).toBeInTheDocument()
  expect(load).toHaveBeenCalledOnce()
})

test('what was fetched before is there at once', async () => {
  const Later = later(() => Promise.resolve(Page), Waiting)
  await Later.fetch()
  render(<Later name="Grove" />)
  expect(screen.getByText('Grove')).toBeInTheDocument()
})

test('a part that cannot be fetched is told to the error boundary, and fetched anew by the next', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi.fn(() => Promise.resolve(Page)).mockRejectedValueOnce(new Error('no line'))
  const Later = later(load)
  const view = (turn: number) => (
    <ErrorBoundary key={turn} fallbackRender={() => <p>Try again</p>}>
      <Later name="Grove" />
    </ErrorBoundary>
  )
  const { rerender } = render(view(1))
  expect(await screen.findByText('Try again')).toBeInTheDocument()
  rerender(view(2))
  expect(await screen.findByText('Grove')).toBeInTheDocument()
})

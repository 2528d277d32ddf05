import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { InstallApp } from '../../src/features/data/install-app.tsx'
import { holdInstallOffer } from '../../src/storage/installing.ts'
import { renderApp } from './render-app.tsx'

describe('installing the app', () => {
  it('is explained where the browser offers nothing', () => {
    renderApp(<InstallApp />, '/', { installing: holdInstallOffer() })
    expect(screen.getByText(/^Your browser does it from its menu/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('holds the browser’s offer until it is asked for, and says when it is done', async () => {
    const { user } = renderApp(<InstallApp />, '/', { installing: holdInstallOffer() })
    const prompt = vi.fn(() => Promise.resolve())
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    act(() => {
      window.dispatchEvent(offer)
    })
    expect(offer.defaultPrevented).toBe(true)
    expect(prompt).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Install Skill Grove' }))
    expect(prompt).toHaveBeenCalledOnce()
    act(() => {
      window.dispatchEvent(new Event('appinstalled'))
    })
    expect(screen.getByText(/^It is installed on this device/)).toBeVisible()
  })
})

import { Button, Stack } from '@mantine/core'
import { t } from 'i18next'
import { Component, type ReactNode } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'

interface State {
  readonly error: unknown
}

/** A screen that breaks is replaced by what happened and a way back; the frame around it stays usable. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <Stack p="xl" align="start" maw={640}>
        <ErrorNotice error={this.state.error} />
        <Button variant="outline" onClick={() => this.setState({ error: null })}>
          {t('frame:showAgain')}
        </Button>
      </Stack>
    )
  }
}

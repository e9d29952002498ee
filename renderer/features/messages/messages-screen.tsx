import { Tabs } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panes } from '../../ui/panes.tsx'
import { useMessagesView } from './messages-view.ts'
import { PointList } from './point-list.tsx'
import { PointScreen } from './point-screen.tsx'
import { Termbase } from './termbase.tsx'
import { TopicList } from './topic-list.tsx'

/** Talking points by topic, one point with its variants, and the termbase. */
export function MessagesScreen() {
  const { t } = useTranslation()
  const tab = useMessagesView((view) => view.tab)
  const { pointId } = useParams({ strict: false })
  if (pointId) return <PointScreen key={pointId} pointId={pointId} />
  return (
    <Panes name="messages" labels={{ list: t('messages:topics'), text: t('messages:title') }} list={<TopicList />}>
      <h1 className="u-hidden">{t('messages:title')}</h1>
      <Tabs
        value={tab}
        onChange={(value) => useMessagesView.setState({ tab: value === 'terms' ? 'terms' : 'points' })}
        keepMounted={false}
      >
        <Tabs.List px="md" pt={4}>
          <Tabs.Tab value="points">{t('messages:tab.points')}</Tabs.Tab>
          <Tabs.Tab value="terms">{t('messages:tab.terms')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="points">
          <PointList />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <Termbase />
        </Tabs.Panel>
      </Tabs>
    </Panes>
  )
}

import { Button, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** An address that leads nowhere. */
export function LostScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Stack p="xl" align="start">
      <Title order={1}>{t('frame:lost.title')}</Title>
      <Text>{t('frame:lost.text')}</Text>
      <Button onClick={() => void navigate({ to: '/today' })}>{t('frame:lost.back')}</Button>
    </Stack>
  )
}

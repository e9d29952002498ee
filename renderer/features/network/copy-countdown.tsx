import { Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** How long the secret stays in the clipboard, counting down. */
export function CopyCountdown({ name, seconds }: { readonly name: string; readonly seconds: number }) {
  const { t } = useTranslation()
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((old) => Math.max(0, old - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      {t('network:copy.copied', { name, seconds: left })}
      <Progress value={(left / seconds) * 100} size="xs" mt={6} aria-hidden />
    </>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useLayout } from '../../../ui/use-layout.ts'

/** Opens a translation beside its original, in the coherence screen. */
export function useCompareWithSource(documentId: string): () => void {
  const navigate = useNavigate()
  const [, setView] = useLayout('coherence.view', 'documents')
  return () => {
    setView('translations')
    void navigate({ to: '/coherence', search: { translation: documentId } })
  }
}

import type { AreaCode } from '../../domain/area.ts';
import { navigate } from '../../viewState/useAddress.ts';

/** Goes to a kommune's own page. */
export function openMunicipality(code: AreaCode): void {
  navigate({ page: 'municipality', code });
}

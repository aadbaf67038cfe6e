import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { caseQuery } from '../../api/cases.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { CaseDesk } from './case-desk.js';

const route = getRouteApi('/desk/case/$id');

/** One case by its address. */
export function CasePage() {
  const { id } = route.useParams();
  const found = useQuery(caseQuery(id));
  if (found.isError && !found.data) return <LoadFailure error={found.error} retry={found.refetch} />;
  if (!found.data) return <Skeleton rows={5} height={110} />;
  return <CaseDesk key={id} detail={found.data} />;
}

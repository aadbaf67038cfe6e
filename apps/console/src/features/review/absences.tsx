import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { UserView } from '@streetlight/contracts';
import { addDays, dayInGermany, mayEver } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbsence, useMembers } from '../../api/reviews.js';
import { ApiError } from '../../api/client.js';
import { useMay, useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Section } from '../../ui/section.js';
import styles from './absences.module.css';

const inAWeek = (): string => addDays(dayInGermany(), 7);

/** Who is away and who stands in: everybody sets their own, a supervisor those of all. */
export function Absences() {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const may = useMay();
  const { user } = useSession();
  const members = useMembers().data?.items ?? [];
  const absence = useAbsence();
  const mayFor = ({ id }: UserView): boolean => id === user.id || may('absence.set');
  const away = members.filter((member) => member.away !== null);
  const rowOf = ({ name, away: one }: UserView): string => {
    const date = format.day(one?.until ?? '');
    return one?.substitute
      ? t('review.absence.rowSubstitute', { name, date, substitute: one.substitute.name })
      : t('review.absence.row', { name, date });
  };
  return (
    <div className={styles.absences}>
      <Section title={away.length > 0 ? `${t('review.absence.title')} (${away.length})` : t('review.absence.title')}>
        <p className="muted">{t('review.absence.text')}</p>
        {away.length === 0 && <p>{t('review.absence.none')}</p>}
        <ul>
          {away.map((member) => (
            <li key={member.id}>
              {rowOf(member)}
              {mayFor(member) && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={absence.isPending}
                  onClick={() => absence.mutate({ userId: member.id, body: null }, { onError: bars.complain })}
                >
                  {t('review.absence.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {members.length > 0 && <AbsenceForm members={members} who={members.filter(mayFor)} absence={absence} />}
      </Section>
    </div>
  );
}

interface AbsenceFormProps {
  members: readonly UserView[];
  /** Those whose absence the signed-in person may set. */
  who: readonly UserView[];
  absence: ReturnType<typeof useAbsence>;
}

function AbsenceForm({ members, who, absence }: AbsenceFormProps) {
  const { t } = useTranslation();
  const bars = useBars();
  const { user } = useSession();
  const [userId, setUserId] = useState(user.id);
  const [until, setUntil] = useState(inAWeek);
  const [substituteId, setSubstituteId] = useState('');
  const options = members.filter(({ id, roles, away }) => id !== userId && away === null && mayEver(roles, 'review.stand-in'));
  const problem = absence.error instanceof ApiError && absence.error.code === 'absence-impossible' ? absence.error.parameters : null;
  const save = (): void =>
    absence.mutate(
      { userId, body: { until, substituteId: substituteId === '' ? null : substituteId } },
      { onError: (error) => error.code !== 'absence-impossible' && bars.complain(error) },
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {who.length > 1 && (
        <NativeSelect
          label={t('review.absence.who')}
          value={userId}
          onChange={(event) => setUserId(event.currentTarget.value)}
          data={who.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInput
        type="date"
        required
        label={t('review.absence.until')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('review.absence.substitute')}
        value={substituteId}
        onChange={(event) => setSubstituteId(event.currentTarget.value)}
        data={[{ value: '', label: t('review.absence.nobody') }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {t(`review.absence.problem.${problem['reason'] as 'past'}`, { name: String(problem['name'] ?? '') })}
        </p>
      )}
      <Button type="submit" variant="default" loading={absence.isPending}>
        {t('review.absence.save')}
      </Button>
    </form>
  );
}

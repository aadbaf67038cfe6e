import type { EditorialTaskView } from '@streetlight/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditorialTasks } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import tabsStyles from '../../ui/tabs.module.css';
import { useValueWords } from '../../ui/value-words.js';
import styles from './tasks-page.module.css';

const route = getRouteApi('/desk/tasks');

/** Escalated: others have been told, since it was not done in time. */
const escalated = ({ level }: EditorialTaskView): boolean => level >= 2;

const groups = [
  { name: 'escalated', holds: escalated },
  { name: 'due', holds: (task: EditorialTaskView) => task.level === 1 },
  { name: 'ahead', holds: (task: EditorialTaskView) => task.level === 0 },
] as const;

/** The work that snippets ask for by themselves, what is late first. */
export function TasksPage() {
  const { t } = useTranslation();
  const tasks = useEditorialTasks();
  const { view } = route.useSearch();
  useEffect(() => {
    document.title = `${t('tasks.title')} – ${t('shell.product')}`;
  }, [t]);
  const items = (tasks.data?.items ?? []).filter(({ mine }) => view === 'all' || mine);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{t('tasks.title')}</h1>
        <nav className={tabsStyles.tabs} aria-label={t('tasks.views')}>
          <Link to="/tasks" search={{ view: undefined }} activeOptions={{ explicitUndefined: true }} className={tabsStyles.tab}>
            {t('tasks.mine')} {tasks.data && <span>{tasks.data.mine}</span>}
          </Link>
          <Link to="/tasks" search={{ view: 'all' }} className={tabsStyles.tab}>
            {t('tasks.all')} {tasks.data && <span>{tasks.data.items.length}</span>}
          </Link>
        </nav>
      </header>
      {tasks.isPending && <Skeleton rows={6} height={64} />}
      {tasks.isError && !tasks.data && <LoadFailure error={tasks.error} retry={tasks.refetch} />}
      {tasks.isSuccess && items.length === 0 && (
        <EmptyState title={t('tasks.empty')} text={t(view === 'all' ? 'tasks.emptyAllText' : 'tasks.emptyText')}>
          {view !== 'all' && tasks.data.items.length > 0 && (
            <Link to="/tasks" search={{ view: 'all' }}>
              {t('tasks.showAll')}
            </Link>
          )}
        </EmptyState>
      )}
      {groups.map(({ name, holds }) => {
        const rows = items.filter(holds);
        if (rows.length === 0) return null;
        return (
          <section key={name} aria-label={t(`tasks.group.${name}`)}>
            <h2>{t(`tasks.group.${name}`)}</h2>
            <ul className={styles.rows}>
              {rows.map((task) => (
                <li key={`${task.kind} ${task.key} ${task.language}`}>
                  <TaskRow task={task} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

const icons = {
  'check-again': 'clock',
  decide: 'hourglass',
  vet: 'shield',
  retranslate: 'globe',
  'check-natively': 'person',
  'confirm-value': 'check',
} as const;

/** What is about an amount is decided at the amount; everything else at the snippet. */
function TaskRow({ task }: { task: EditorialTaskView }) {
  const { kind, key, language, values } = task;
  const look = { className: styles.row, 'data-level': Math.min(task.level, 2) };
  const [value] = values;
  if (value !== undefined && (kind === 'confirm-value' || kind === 'decide'))
    return (
      <Link to="/values/$name" params={{ name: value }} {...look}>
        <Task task={task} />
      </Link>
    );
  return (
    <Link to="/snippets/$key/edit" params={{ key }} search={language ? { language } : {}} {...look}>
      <Task task={task} />
    </Link>
  );
}

function Task({ task }: { task: EditorialTaskView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  const { kind, title, language, due, daysLeft, roles } = task;
  const values = task.values.map(words.name);
  return (
    <>
      <Icon name={icons[kind]} />
      <span className={styles.what}>
        <strong>{t(`tasks.kind.${kind}`)}</strong>
        <span>
          {kind === 'confirm-value' ? format.list(values) : <bdi lang="de">{title}</bdi>}
          {language && <> · {format.language(language)}</>}
        </span>
        {kind === 'decide' && values.length > 0 && (
          <small>{t('tasks.values', { values: format.list(values), date: format.day(due) })}</small>
        )}
      </span>
      <span className={styles.when}>
        <strong>
          {daysLeft < 0
            ? t('tasks.overdue', { count: -daysLeft })
            : daysLeft === 0
              ? t('tasks.today')
              : t('tasks.daysLeft', { count: daysLeft })}
        </strong>
        <small>
          {format.day(due)} · {format.list(roles.map((role) => t(`words.role.${role}`)))}
        </small>
      </span>
    </>
  );
}

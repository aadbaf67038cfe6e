import { Link, useLocation } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecallCount } from '../api/recall.js';
import { useMay } from '../api/session.js';
import { useFormat } from '../i18n/use-format.js';
import styles from './knowledge-tabs.module.css';
import tabsStyles from './tabs.module.css';

const tabs = [
  { name: 'snippets', to: '/snippets', needs: 'snippet.read' },
  { name: 'recalls', to: '/recalls', needs: 'recall.read' },
  { name: 'gaps', to: '/gaps', needs: 'gap.read' },
  { name: 'law', to: '/law', needs: 'snippet.read' },
  { name: 'values', to: '/values', needs: 'snippet.read' },
  { name: 'narratives', to: '/narratives', needs: 'snippet.read' },
  { name: 'folder', to: '/folder', needs: 'snippet.read' },
] as const;

/** The rooms of the knowledge base: the snippets, the replies that have become wrong, what nobody has an answer for, the law, amounts, known false claims, the folder. */
export function KnowledgeTabs() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // On a phone not all fit beside each other: the room one is in comes into view.
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  const open = useRecallCount(may('recall.read')).data?.open ?? 0;
  return (
    <nav ref={nav} aria-label={t('recall.tabs.label')} className={tabsStyles.tabs}>
      {tabs
        .filter(({ needs }) => may(needs))
        .map(({ name, to }) => (
          <Link key={name} to={to} className={tabsStyles.tab} aria-current={pathname.startsWith(to) ? 'page' : undefined}>
            {t(`recall.tabs.${name}`)}
            {name === 'recalls' && open > 0 && (
              <span className={styles.count}>
                <span aria-hidden="true">{format.number(open)}</span>
                <span className="visually-hidden">{t('recall.waiting', { count: open })}</span>
              </span>
            )}
          </Link>
        ))}
    </nav>
  );
}

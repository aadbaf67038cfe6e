import { Button } from '@mantine/core';
import { routes } from '@streetlight/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { BringIn } from './bring-in.js';
import styles from './folder.module.css';

/** The knowledge base as its folder: taken out whole, and brought in as drafts. */
export function FolderPage() {
  const { t } = useTranslation();
  const may = useMay();
  useEffect(() => {
    document.title = `${t('folder.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <h1>{t('folder.title')}</h1>
      </header>
      <section className={styles.part} aria-labelledby="folder-out">
        <h2 id="folder-out">{t('folder.out.title')}</h2>
        <p className="muted">{t('folder.out.text')}</p>
        <p>
          <Button component="a" href={routes.exportFolder.path} download variant="default" leftSection={<Icon name="download" size={14} />}>
            {t('folder.out.act')}
          </Button>
        </p>
      </section>
      {may('snippet.edit') && <BringIn />}
    </div>
  );
}

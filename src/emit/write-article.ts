import type { Root } from 'mdast';
import { DossierError } from '../errors.ts';
import type { AnnotatedArticle } from '../schemas/annotation.ts';
import { type ArticleHtml, renderArticle } from './html/render-article.ts';
import type { ArticleContext } from './mdx/article-context.ts';
import { articleTree, type Block } from './mdx/article-tree.ts';
import { verifyMdx } from './mdx/verify-mdx.ts';
import { writeMdx } from './mdx/write-mdx.ts';

/** The two forms of one article: the MDX file that people read and diff, and the HTML that its page shows. */
export interface WrittenArticle {
  id: string;
  mdx: string;
  html: ArticleHtml;
}

/** Writes one article, reads it back and renders what was read. Pure. @throws DossierError if the text changed or something executable came out. */
export function writeArticle(context: ArticleContext): WrittenArticle {
  const { article } = context;
  const blocks = articleTree(context);
  const mdx = writeMdx(frontMatter(article), blocks);
  const root = verified(mdx, blocks, article.capture.file);
  const targets = { entities: context.entities, entries: context.entries, root: '../../' };
  return { id: article.id, mdx, html: renderArticle(root, blocks, article.ledger, targets) };
}

function verified(mdx: string, blocks: Block[], file: string): Root {
  try {
    return verifyMdx(mdx, blocks);
  } catch (error) {
    const what = `its page could not be written safely: ${(error as Error).message}`;
    throw new DossierError(
      { file },
      what,
      'Take the passage out with `cut:` in a sidecar, and report this as a defect.',
    );
  }
}

function frontMatter(article: AnnotatedArticle): Record<string, unknown> {
  const given = {
    id: article.id,
    title: article.title.value,
    standfirst: article.standfirst?.value,
    byline: article.byline?.value,
    dateline: article.dateline?.value,
    publisher: article.publisher?.value,
    published: article.published?.value,
    url: article.url,
    language: article.language?.value,
    capture: { file: article.capture.file, sha256: article.capture.sha256 },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

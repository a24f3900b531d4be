import { annotate } from '../annotate/annotate.ts';
import { clean } from '../clean/clean.ts';
import type { Survey } from '../clean/survey.ts';
import type { ArticleContext } from '../emit/mdx/article-context.ts';
import { writeArticle } from '../emit/write-article.ts';
import type { Article } from '../schemas/article.ts';
import type { Capture } from '../schemas/capture.ts';

/** Work on one article that needs no other: pure, so it can be done by any worker in any order, and kept. */
export const JOBS = {
  clean: ({ capture, survey }: { capture: Capture; survey: Survey }) => clean(capture, survey),
  annotate: (article: Article) => annotate(article),
  write: (context: ArticleContext) => writeArticle(context),
};

export type JobName = keyof typeof JOBS;
export type JobInput<N extends JobName> = Parameters<(typeof JOBS)[N]>[0];
export type JobResult<N extends JobName> = ReturnType<(typeof JOBS)[N]>;

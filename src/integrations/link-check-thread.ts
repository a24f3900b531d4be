import { parentPort } from 'node:worker_threads';
import { findBrokenLinks, type ScannedPage, scanPage } from './broken-links.ts';
import type { LinkCheckMessage } from './link-check.ts';

const pages = new Map<string, ScannedPage>();

parentPort?.on('message', (message: LinkCheckMessage) => {
  if ('html' in message) pages.set(message.file, scanPage(message.html));
  else parentPort?.postMessage(findBrokenLinks(pages, new Set(message.files)));
});

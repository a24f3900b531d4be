import { parentPort } from 'node:worker_threads';
import { findBrokenLinks, type ScannedPage, scanPage } from './broken-links.ts';
import type { LinkCheckMessage } from './link-check.ts';

const decoder = new TextDecoder();
const pages = new Map<string, ScannedPage>();

parentPort?.on('message', (message: LinkCheckMessage) => {
  if ('page' in message) pages.set(message.file, scanPage(decoder.decode(message.page)));
  else parentPort?.postMessage(findBrokenLinks(pages, new Set(message.files)));
});

import type { Plugin } from 'vite';
import { packagedFiles } from '../packaged-files.ts';

/** Serves what the build writes into the package beside the scripts, such as `/data/words/en.json`. */
export const dataPlugin: Plugin = {
  name: 'packaged-files',
  configureServer({ middlewares }) {
    const files = new Map(
      packagedFiles().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]),
    );
    middlewares.use(({ url = '' }, response, next) => {
      const contents = files.get(url);
      if (contents === undefined) next();
      else response.setHeader('content-type', 'application/json; charset=utf-8').end(contents);
    });
  },
};

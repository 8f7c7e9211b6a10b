// Builds the script and its languages, without the modules of the package and the pages of the demo. The tests inside
// pages need no more (npm run test:quick).
import all from '../../rollup.config.mjs';

export default all.filter(({output}) => output.file?.startsWith('dist/'));

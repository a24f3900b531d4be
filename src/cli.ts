import { program } from './commands/program.ts';

await program(process).parseAsync(process.argv);

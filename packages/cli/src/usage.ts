export const USAGE = `rcc – contract and load tests for the myRCC API

  rcc certify [--target <file>] [--fault <name>]… [--profile <name>] [--out <folder>]
      Certifies a target, or the embedded simulator when none is named.
      --target <file>   target file (YAML); passwords come from the environment variables it names
      --fault <name>    switch a fault on in the embedded simulator; repeatable
      --profile <name>  how much of another dialect is tolerated: strict, certify (default), field
      --out <folder>    where the run's folder is made (default: reports)
      Exit code: 0 conformant in every MUST that is checked, 1 not conformant, 2 could not judge,
      130 interrupted (Ctrl-C, SIGTERM, SIGHUP), after everything was released.

  rcc simulate [--port <n>] [--window <ms>] [--world <file> | --extensions <n>]
               [--dialect <name>]… [--fault <name>]… [--control-port <n>]
               [--log <format> [--log-level <level>]]
               [--redirect-to <base URL> [--redirect-status <n>]] [--write-target <file>]
      Runs the simulator alone until Ctrl-C.
      --port <n>              0 takes a free one (default: 8078)
      --window <ms>           coalescing window in milliseconds (default: 100)
      --world <file>          enterprises, administrators and extensions (YAML; default: built in)
      --extensions <n>        the built-in world with so many extensions, at most 10000
      --dialect <name>        canonical (default), documented, field, or one variant of the readings; repeatable
      --fault <name>          switch a fault on; repeatable
      --control-port <n>      control endpoints /__sim/ on this loopback port, 0 takes a free one (default: none)
      --log <format>          a line on standard error for each request, session, socket and listener:
                              off (default), text or json; never a cookie, token, password or number
      --log-level <level>     info (default), or debug: each state of each line as well
      --redirect-to <base URL>  answer nothing, but send everything to another instance
      --redirect-status <n>   with 301, 302 (default), 307 or 308
      --write-target <file>   write a target file for it, ready for certify --target

  rcc judge <run folder>
      Holds the evidence against the certificate's digests, judges it again and compares the outcome.
      Exit code: as certify; 2 also when evidence was altered or something differs.

  rcc spec diff <old> <new> [--json]
      Compares two versions of the spec: folders, or git revisions with a folder in them (main:spec).
      --json   for machines; each change has a stable rule, place and fingerprint
      Exit code: 0 no breaking change, 1 a breaking change, 2 could not compare.

  rcc faults
      Lists the simulator's faults and the requirements that catch them.`;

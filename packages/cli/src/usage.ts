export const USAGE = `rcc – contract and load tests for the myRCC API

  rcc certify [--target <file>] [--fault <name>]… [--profile <name>] [--walks <seconds>] [--pairs] [--repeat <n>]
              [--out <folder>]
      Certifies a target, or the embedded simulator when none is named.
      --target <file>   target file (YAML); passwords come from the environment variables it names
      --fault <name>    switch a fault on in the embedded simulator; repeatable
      --profile <name>  how much of another dialect is tolerated: strict, certify (default), field
      --walks <seconds> how long each worker walks at random (default: 0)
      --pairs           walk every pair of consecutive transitions too, which takes longer than all the rest
      --repeat <n>      how many times the conformance suite is run; what some repeats miss and others do not is
                        unstable, and weighs as what is missed (default: 1, at most 100)
      --out <folder>    where the run's folder is made (default: reports)
      Exit code: 0 conformant in every MUST that is checked, 1 not conformant, 2 could not judge,
      130 interrupted (Ctrl-C, SIGTERM, SIGHUP), after everything was released.

  rcc replay <token or case> [--target <file>] [--fault <name>]… [--profile <name>]
      Takes again what a certification missed something on: a random walk by its token, or a case by its id. The flags
      are those of certify. What is seen over a run as a whole, of no case, takes the whole run.
      Exit code: 0 fixed: taken to the end and no MUST missed, 1 still fails, 2 could not judge.

  rcc simulate [--port <n>] [--window <ms>] [--design <letter>] [--jitter-ms <n>] [--drift-ppm <n>] [--world <file> | --extensions <n>]
               [--dialect <name>]… [--fault <name>]… [--control-port <n>]
               [--log <format> [--log-level <level>]]
               [--redirect-to <base URL> [--redirect-status <n>]] [--write-target <file>]
      Runs the simulator alone until Ctrl-C.
      --port <n>              0 takes a free one (default: 8078)
      --window <ms>           coalescing window in milliseconds (default: 100)
      --design <letter>       how changes are coalesced: A, A', B, C (default), C', D, E, F, G
      --jitter-ms <n>         timers of coalescing are late by 0.8 of it in the mean, 0.6 of it to and fro (default: 0)
      --drift-ppm <n>         by how many millionths their clock runs fast (default: 0)
      --world <file>          enterprises, administrators and extensions (YAML; default: built in)
      --extensions <n>        the built-in world with so many extensions, at most 10000
      --dialect <name>        canonical (default), documented, field, or one variant of the readings; repeatable
      --fault <name>          switch a fault on; repeatable
      --control-port <n>      control endpoints /__sim/ on this loopback port, 0 takes a free one (default: none)
      --log <format>          a line on standard error for each request, session, socket and listener:
                              off (default), text or json; no credential, nothing of the phone book
      --log-level <level>     info (default), or debug: each state of each line as well
      --redirect-to <base URL>  answer nothing, but send everything to another instance
      --redirect-status <n>   with 301, 302 (default), 307 or 308
      --write-target <file>   write a target file for it, ready for certify --target

  rcc measure [--target <file>] [--brisk] [--seed <n>] [--out <folder>]
      Measures how a target, or a simulator when none is named, coalesces snapshots: design, window, jitter, drift.
      --brisk           fewer stimuli: under a minute at 100 ms instead of two
      --seed <n>        draws the same stimuli again
      --calibrate       measures simulators instead whose truth is known, with no flags but --seed and
        --windows, --designs, --jitters, --drifts, --faults <list>  which ones, separated by commas
        --runs <n>, --parallel <n>                                  each so often, so many at a time
        --keep <file>                                               goes on where it was stopped: what is in the file is
                                                                    not measured again, and what is measured is added
      Exit code: 0 as agreed (calibration: good enough), 1 not, 2 could not judge, as when the machine was too busy.

  rcc load <profile> [--target <file>] [--fault <name>]… [--duration <time>] [--calls <n>] [--sessions <n>]
           [--listeners <n>] [--processes <n>] [--kubernetes <folder>] [--remote-write <url> | --otlp <url>] [--seed <n>] [--out <folder>]
      Puts a target, or a simulator when none is named, under a load profile: office, contact-centre, fanout, soak, storm,
      storm-answer, storm-hang-up, storm-login, storm-reconnect, overload-recovery, many-calls, metrology, smoke, or a
      file (packages/contracts/formats/profile.yaml).
      A profile that the target's limits do not allow is refused. knee (an hour) and knee-brisk (minutes)
      look for the highest rate that meets their objectives.
      --fault <name>     switch a fault on in the simulator; repeatable
      --duration <time>  of the measured time: 30s, 5m, 2h
      --calls <n>        at most so many calls at once; traffic is thinned out at random until it keeps to it
      --sessions <n>     so many sessions, each with a socket and a listener of its own
      --listeners <n>    so many listeners of each session; fanout is stepped with it
      --processes <n>    so many k6 processes share the sessions; what they count is merged
      --kubernetes <folder>  runs nothing and writes a ConfigMap and a TestRun for k6-operator, with --processes pods
      --remote-write <url>, --otlp <url>  k6's own metrics to a Prometheus or an OpenTelemetry collector, to watch
      --seed <n>         draws the same instants again
      Exit code: 0 no MUST about load and no objective of the profile was missed, 1 one was, 2 could not judge, as when
      the instrument was not good enough.

  rcc merge <folder> [--lines <file or folder>]… [--out <folder>]
      Makes one result of the lines of all k6 processes of a run, as rcc load --processes does.
      <folder>          load/ of a run, or what --kubernetes wrote
      --lines <path>    what the processes printed, of no other run; repeatable (default: the files in <folder>)
      Exit code: as load; 2 without load-result.json beside the lines, as of pods, since nobody then knows what the clock did.

  rcc k6-script <file>
      Writes the load script as one .js file that k6 runs alone, set by environment variables (packages/load/README.md).

  rcc judge <run folder>
      Holds the evidence against the certificate's digests, judges it again and compares the outcome.
      Exit code: as certify; 2 also when evidence was altered or something differs.

  rcc spec diff <old> <new> [--json]
      Compares two versions of the spec: folders, or git revisions with a folder in them (main:spec).
      --json   for machines; each change has a stable rule, place and fingerprint
      Exit code: 0 no breaking change, 1 a breaking change, 2 could not compare.

  rcc prove [--fault <name>]… [--slice] [--no-faults] [--clean <n>] [--seed <n>] [--jobs <n>] [--out <folder>]
      Certifies simulators whose faults are known, and such as have none, and writes what was detected. Goes on where it
      was stopped, as long as harness and spec are the same.
      --fault <name>   only this fault, with the evidence; repeatable
      --slice          only the cases that give occasion to judge what a fault names, or all if there is none; up to the first
                       that fails, if all that the fault names is missed by then
      --no-faults      only simulators without faults
      --clean <n>      how many random combinations of dialects and designs without faults (default: 10 in a whole proof)
      --seed <n>       from which the combinations follow (default: 1)
      --jobs <n>       how many simulators at a time (default: one per processor)
      --out <folder>   where the records and the page are kept (default: reports/proof)
      Exit code: 0 everything detected and no false alarm, 1 otherwise.

  rcc prove-engine [--sample <n>] [--seed <n>] [--mutant <id> [--ground <name>]]… [--jobs <n>]
                   [--workers <n>] [--out <folder>]
      Certifies simulators each with one small change in their call engine that nobody picked, and lists those that the
      suite does not tell from the true one. Goes on where it was stopped, as long as engine, cases and rules are the same.
      --sample <n>     only so many, at random; a larger sample holds the smaller ones (default: all, which takes a day)
      --seed <n>       from which the sample follows (default: 1)
      --mutant <id>    only this one, again, with the evidence; repeatable
      --ground <name>  the reading of open points to try it on: canonical (default), variants, further-variants,
                       busy-refused; of the others the first that comes by the mutant
      --jobs <n>       how many simulators at a time (default: 1)
      --workers <n>    how many workers share the cases of one (default: 2)
      --out <folder>   where the records and the page are kept (default: reports/engine)
      Exit code: 0 every mutant that was tried is detected or explained (packages/cli/src/prove-engine), 1 otherwise.

  rcc faults [<name>] [--json]
      Lists the simulator's faults by what they break, with the requirements that must catch them, or shows one.
      --json   for machines`;

/** What the whole says of one command. */
export function usageOf(command: string): string {
  return USAGE.split("\n\n")
    .filter((part) => part.startsWith(`  rcc ${command} `))
    .join("\n\n");
}

package org.sinergija.local;

/// What `--help` prints.
final class Help {

    static final String TEXT = """
            Sinergija on this machine: Kafka, the store and all services, each as a process of its own.

              ./infra/run                         start, and stop with Ctrl-C
              ./infra/run --detach                start in the background
              ./infra/run status                  what runs, and whether it is ready
              ./infra/run logs NAME               what broker, store, mailbox, identity, partners, projects, coordination, events, notifications or gateway logged
              ./infra/run import FILE…            import IATI (.xml) and 3W/HXL (.csv) files, also packed (.gz), and folders of such
              ./infra/run token ROLE [ORGANISATION]  a bare token of PARTNER, COORDINATOR, EXPERT or ADMIN
              ./infra/run learn                   what people's verdicts on overlaps teach, and what that would change
              ./infra/run replay SERVICE HANDLER  hand the parked messages of a handler to it again
              ./infra/run rebuild SERVICE HANDLER throw a projection away and rebuild it from its topic
              ./infra/run republish SERVICE TOPIC make a lost topic anew and publish all that stands in the store there
              ./infra/run backup FILE             all data of a running platform and its secrets into one file, for your eyes only
              ./infra/run restore FILE            what was backed up, with --reset in place of what is there; the next start publishes it
              ./infra/run stop                    stop what runs in the background

              --data DIR    keep all data here (default ./.sinergija); they outlive a restart
              --port N      gateway on N, services from N+1, broker on N+11, store on N+12, mail on N+13, its page on N+14
                            (default 8080, 8081…, 9092, 27017, 1025, 8025)
              --reset       empty the data first
              --no-sample   do not load the sample register
              --no-caches   leave no start-up caches: later starts take longer, the first stop a minute less
              --apply       with learn: change it
              --dry-run     with import: say what would be, and store nothing
              --vanished withdraw  with import: cancel what was in the publisher's last file and is not in this one

            Exit codes: 0 done, 1 failed, 2 not understood, 3 no JDK 25, 4 a port is in use, 5 a process died,
            6 the disk is full, 7 it runs on this data already, 8 the build failed.""";

    private Help() {}
}

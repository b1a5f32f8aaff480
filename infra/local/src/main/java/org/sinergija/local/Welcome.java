package org.sinergija.local;

/// Where everything is, and three lines to try.
final class Welcome {

    private Welcome() {}

    static String to(Ports ports) {
        return """

                Sinergija is ready.
                  The one door         http://localhost:%1$d/api/v1
                  Documents, to try    http://localhost:%1$d/docs
                  Kafka                127.0.0.1:%2$d
                  Store                mongodb://127.0.0.1:%3$d
                  Letters it sends     http://localhost:%4$d
                  What happens, live   curl -N http://localhost:%1$d/api/v1/feed/stream

                  A token to write     ./infra/run token COORDINATOR; keys and passwords are in the data folder's secrets/

                Try it in another terminal:
                  curl -s 'http://localhost:%1$d/api/v1/initiatives?territory=RS&limit=3'
                  curl -s 'http://localhost:%1$d/api/v1/overlaps?level=DUPLICATE&limit=3'
                  curl -s http://localhost:%1$d/api/v1/overlaps/check -H 'Content-Type: application/json' -d '{"title": {"en": "Training on safe return for border police"}, "territories": ["RS"]}'

                Ctrl-C stops it all; the data stay."""
                .formatted(ports.gateway(), ports.broker(), ports.store(), ports.mailbox());
    }
}

package org.sinergija.coordination.candidate;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The cluster of OpenSearch that holds the index where the register outgrows one machine.
///
/// @param uris of its nodes; none where each instance keeps an index of its own
/// @param username and `password`: empty where it asks for none
/// @param name of the index, to which its version is added
/// @param shards into how many parts it is divided when it is made
/// @param replicas how many further copies of each there are
/// @param patience how long a node may take for an answer
/// @param remember for how long it is known how common a word is
@ConfigurationProperties("sinergija.index.opensearch")
record OpenSearchSettings(@DefaultValue List<URI> uris, @DefaultValue("") String username,
        @DefaultValue("") String password, @DefaultValue("sinergija-candidates") String name,
        @DefaultValue("3") int shards, @DefaultValue("1") int replicas, @DefaultValue("10s") Duration patience,
        @DefaultValue("1m") Duration remember) {

    OpenSearchSettings {
        uris = List.copyOf(uris);
        if (shards < 1) {
            throw new IllegalArgumentException(
                    "sinergija.index.opensearch.shards is %d; one is least".formatted(shards));
        }
    }
}

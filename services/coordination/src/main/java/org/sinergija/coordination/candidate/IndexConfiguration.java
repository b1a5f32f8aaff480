package org.sinergija.coordination.candidate;

import org.sinergija.starter.event.TopicReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An index on this instance's disk, or, where a cluster is named, one there that all instances share.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    private static final Status DEGRADED = new Status("DEGRADED");

    /// [Candidates] closes it.
    @Bean(destroyMethod = "")
    CandidateIndex candidateIndex(IndexSettings own, OpenSearchSettings shared) {
        return shared.uris().isEmpty() ? new LuceneIndex(own.dir()) : new OpenSearchIndex(shared);
    }

    @Bean
    Feed feed(CandidateIndex index, IndexSettings settings, TopicReader topics) {
        return index instanceof OpenSearchIndex shared
                ? new SharedFeed(shared, topics)
                : new OwnFeed(index, topics, settings.commit());
    }

    /// As `index` in what an instance says of its health. Without it nothing new is matched, but all else goes on.
    @Bean
    HealthIndicator indexHealthIndicator(Feed feed, OpenSearchSettings settings) {
        return () -> feed.isAway()
                ? Health.status(DEGRADED)
                        .withDetail("missing",
                                settings.uris().isEmpty() ? "the index's disk" : "index at " + settings.uris())
                        .build()
                : Health.up().build();
    }
}

package org.sinergija.coordination.candidate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
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

    /// An index, what feeds it, and whether it is there.
    record Kept(CandidateIndex index, Feed feed, HealthIndicator health) {}

    @Bean
    Kept keptIndex(IndexSettings own, OpenSearchSettings shared, TopicReader topics, MeterRegistry meters) {
        return shared.uris().isEmpty() ? onDisk(own, topics) : onCluster(shared, topics, meters);
    }

    private static Kept onDisk(IndexSettings settings, TopicReader topics) {
        CandidateIndex index = new LuceneIndex(settings.dir());
        return new Kept(index, new OwnFeed(index, topics, settings.commit()), () -> Health.up().build());
    }

    private static Kept onCluster(OpenSearchSettings settings, TopicReader topics, MeterRegistry meters) {
        OpenSearchIndex index = new OpenSearchIndex(settings);
        SharedFeed feed = new SharedFeed(index, topics);
        Gauge.builder("sinergija.index.away", feed, each -> each.isAway() ? 1 : 0)
                .description("1 while the cluster that holds the index takes nothing").register(meters);
        return new Kept(index, feed, () -> feed.isAway()
                ? Health.status(DEGRADED).withDetail("missing", "index at " + settings.uris()).build()
                : Health.up().build());
    }

    @Bean(destroyMethod = "")
    CandidateIndex candidateIndex(Kept kept) {
        return kept.index();
    }

    @Bean
    Feed feed(Kept kept) {
        return kept.feed();
    }

    /// As `index` in what an instance says of its health.
    @Bean
    HealthIndicator indexHealthIndicator(Kept kept) {
        return kept.health();
    }
}

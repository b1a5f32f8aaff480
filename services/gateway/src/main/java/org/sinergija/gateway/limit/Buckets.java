package org.sinergija.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;

/// What each source may still ask for at one rate. One that was silent for the rate's period is forgotten, since its bucket is full
/// again.
final class Buckets {
    private static final int MOST_SOURCES = 50_000;

    private final Rate rate;
    private final Counter refused;
    private final Cache<String, Bucket> buckets;

    Buckets(Rate rate, Counter refused) {
        this.refused = refused;
        this.rate = rate;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_SOURCES).expireAfterAccess(rate.period()).build();
    }

    Rate rate() {
        return rate;
    }

    /// Counts one request, if it is still allowed.
    ConsumptionProbe take(String source) {
        ConsumptionProbe left = buckets.get(source, unknown -> full()).tryConsumeAndReturnRemaining(1);
        if (!left.isConsumed()) {
            refused.increment();
        }
        return left;
    }

    private Bucket full() {
        return Bucket.builder().addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate
                .period())).build();
    }
}

package org.sinergija.projects.imports;

import java.time.Duration;

import org.sinergija.projects.upload.UploadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How files are imported.
///
/// @param maxSize of a file as it is sent
/// @param maxUnpackedSize of a file when it is unpacked
/// @param maxRecords in one file
/// @param workers how many organisations' files are imported side by side by one instance
/// @param lease how long an instance may stay silent before another takes its imports over
/// @param poll pause between two searches for what is to be done
/// @param keepFiles how long a file is kept when its import has ended
@ConfigurationProperties("sinergija.imports")
record ImportSettings(@DefaultValue("256MB") DataSize maxSize, @DefaultValue("1GB") DataSize maxUnpackedSize,
        @DefaultValue("250000") int maxRecords, @DefaultValue("2") int workers, @DefaultValue("15s") Duration lease,
        @DefaultValue("1s") Duration poll, @DefaultValue("7d") Duration keepFiles) {
    ImportSettings {
        if (maxSize.toBytes() < 1) {
            throw new IllegalArgumentException("sinergija.imports.max-size must be at least 1 B");
        }
        if (maxUnpackedSize.compareTo(maxSize) < 0) {
            throw new IllegalArgumentException(
                    "sinergija.imports.max-unpacked-size must be at least max-size, not %s".formatted(maxUnpackedSize));
        }
        if (maxRecords < 1) {
            throw new IllegalArgumentException(
                    "sinergija.imports.max-records must be at least 1, not %d".formatted(maxRecords));
        }
        if (workers < 1) {
            throw new IllegalArgumentException(
                    "sinergija.imports.workers must be at least 1, not %d".formatted(workers));
        }
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("sinergija.imports.lease must be at least 1s, not %s".formatted(lease));
        }
        if (!poll.isPositive()) {
            throw new IllegalArgumentException("sinergija.imports.poll must be positive, not %s".formatted(poll));
        }
        if (keepFiles.isNegative()) {
            throw new IllegalArgumentException(
                    "sinergija.imports.keep-files must not be negative, not %s".formatted(keepFiles));
        }
    }

    UploadLimits limits() {
        return new UploadLimits(maxSize, maxUnpackedSize);
    }
}

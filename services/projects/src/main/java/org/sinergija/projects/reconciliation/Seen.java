package org.sinergija.projects.reconciliation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Which activities a file has, by 64 bits each: a quarter of a million take 20 MB.
public final class Seen {
    private final Map<Long, Integer> numbers = new HashMap<>();

    /// Takes note of the record.
    ///
    /// @return the record, or its refusal if an earlier one has the same identifier
    public ReportedRecord note(ReportedRecord record) {
        if (record.activity() == null) {
            if (record.label() != null) {
                numbers.putIfAbsent(fingerprint(record.label()), record.number());
            }
            return record;
        }
        ExternalId identifier = record.activity().identifier();
        Integer first = numbers.putIfAbsent(fingerprint(identifier), record.number());
        numbers.putIfAbsent(fingerprint(identifier.value()), record.number());
        if (first == null) {
            return record;
        }
        return new ReportedRecord(record.number(), record.line(), record.label(), null,
                List.of(Finding.error(record.line(), "identifier",
                        "%s is the identifier of record %d of this file too.".formatted(identifier.value(), first),
                        "Give each activity an identifier of its own, and report it once.")));
    }

    /// Whether the file has it, if only in a record that cannot be used.
    public boolean has(ExternalId identifier) {
        return numbers.containsKey(fingerprint(identifier)) || numbers.containsKey(fingerprint(identifier.value()));
    }

    private static long fingerprint(ExternalId id) {
        return fingerprint(id.scheme() + "\n" + id.value());
    }

    private static long fingerprint(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8))).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

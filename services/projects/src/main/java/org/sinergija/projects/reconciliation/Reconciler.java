package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import jakarta.validation.Validator;
import org.sinergija.projects.exchange.ReportedRecord;
import org.springframework.stereotype.Component;

/// Applies records to the register. The same record of the same import may come again after a crash: it then ends as it would
/// have, since what is about to be done with it is stored before it is done.
@Component
public class Reconciler {
    private static final int MOST_ATTEMPTS = 5;

    private final Sources sources;
    private final Validator validator;

    Reconciler(Sources sources, Validator validator) {
        this.sources = sources;
        this.validator = validator;
    }

    /// @param records no two of one identifier
    /// @return what became of each, in their order
    public List<Applied> apply(Task task, List<ReportedRecord> records) {
        TreeMap<Integer, Applied> applied = new TreeMap<>();
        List<ReportedRecord> open = records;
        for (int attempt = 0; !open.isEmpty() && attempt < MOST_ATTEMPTS; attempt++) {
            open = new Attempt(sources, validator, task, applied).on(open);
        }
        for (ReportedRecord record : open) {
            applied.put(record.number(), Applied.rejected(record, "record",
                    "Others changed the initiative each time that it was about to be changed.",
                    "Import the file again."));
        }
        return new ArrayList<>(applied.values());
    }
}

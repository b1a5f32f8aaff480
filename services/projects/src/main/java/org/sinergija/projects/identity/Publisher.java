package org.sinergija.projects.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.starter.text.Folding;

/// Who reports in files.
///
/// @param name as files tell it: its reference, or its folded name
/// @param organisation of the register; null where nobody had to ask
public record Publisher(String name, @Nullable UUID organisation) {

    public static Publisher of(ReportedOrganisation reporter, UUID organisation) {
        return new Publisher(nameOf(reporter), organisation);
    }

    public static String nameOf(ReportedOrganisation reporter) {
        if (reporter.reference() != null) {
            return reporter.reference().strip();
        }
        return reporter.name() == null
                ? ""
                : Folding.key(reporter.name().byLanguage().values().iterator().next()).strip();
    }
}

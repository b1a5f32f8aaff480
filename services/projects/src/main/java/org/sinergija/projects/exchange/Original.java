package org.sinergija.projects.exchange;

/// A record as its file had it, without what people could be reached by; an export in the same format gives it back.
///
/// @param text one `iati-activity` element of IATI 2.03, or the table's rows as JSON
public record Original(Format format, String text) {

    public enum Format {
        IATI, HXL
    }
}

package org.sinergija.notifications.letter;

import java.net.URI;
import java.util.List;

/// A letter as the templates lay it out.
///
/// @param language BCP 47
/// @param intro what happened
/// @param advice what to do about it
/// @param more what there is besides the entries, if anything
/// @param footer why the reader gets it
record Sheet(String language, String subject, String greeting, String intro, List<Entry> entries, List<String> news,
        String more, String advice, String reasons, String footer, Step unsubscribe) {

    /// One overlap.
    ///
    /// @param sides whose each is, and how it is called
    /// @param reasons why it is thought to be one
    record Entry(List<Side> sides, String level, List<String> reasons, List<Step> steps) {}

    record Side(String whose, String title) {}

    /// What the reader can do by a link.
    record Step(String label, URI link) {}
}

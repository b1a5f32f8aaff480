package org.sinergija.partners.identification;

import java.util.List;

import org.sinergija.partners.organisation.Identified;

/// The organisations that a file means, in the order in which they were named.
record IdentificationAnswer(List<Identified> items) {
    IdentificationAnswer {
        items = List.copyOf(items);
    }
}

package org.sinergija.events.certificate;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.value.LocalizedText;

/// Who took part in what.
///
/// @param name of the person, as it is to be read
/// @param organisers their names
/// @param hours that the person was there; none where nobody counted
public record Attendance(String name, EventState event, List<LocalizedText> organisers, @Nullable BigDecimal hours) {
    public Attendance {
        organisers = List.copyOf(organisers);
    }
}

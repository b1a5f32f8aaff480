package org.sinergija.events.group;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.WebAddress;
import org.sinergija.starter.web.code.OnCalendar;

/// When and where a group meets.
///
/// @param notes where its members read what was said; for them alone
record Meeting(@NotNull(message = "is required") @OnCalendar LocalDate date, @Size(max = 300) @Nullable String place,
        @WebAddress @Size(max = 2_000) @Nullable String notes) {
    Meeting withoutNotes() {
        return new Meeting(date, place, null);
    }
}

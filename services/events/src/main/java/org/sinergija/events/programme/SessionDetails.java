package org.sinergija.events.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.event.EventDetails;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.text.Folding;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.LanguageTag;

/// What organisers say of one session. Local times are those of the event's zone.
///
/// @param keyArea the subject that it belongs to, where an event has several
/// @param track what it runs in, where sessions run side by side
/// @param interpretation languages into and from which is interpreted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @TextLength(max = 10_000) @Nullable LocalizedText summary,
        @NotNull(message = "is required") LocalDateTime start, @NotNull(message = "is required") LocalDateTime end,
        @TextLength(max = 200) @Nullable LocalizedText keyArea, @TextLength(max = 200) @Nullable LocalizedText track,
        @Size(max = 200) @Nullable String room, @Size(max = 50) List<@Valid @NotNull Speaker> speakers,
        @Size(max = 10) List<@Valid @NotNull Speaker> moderators,
        @Size(max = 30) List<@LanguageTag @NotNull String> interpretation) {
    public SessionDetails {
        speakers = Given.orNone(speakers);
        moderators = Given.orNone(moderators);
        interpretation = Given.orNone(interpretation);
        if (start != null && end != null && !end.isAfter(start)) {
            throw new InvalidValue("/end", "%s is not after the start %s".formatted(end, start));
        }
    }

    /// Everyone who has to be there.
    List<Speaker> people() {
        return Stream.concat(speakers.stream(), moderators.stream()).toList();
    }

    /// What cannot be in two sessions at once.
    List<String> bound() {
        List<String> bound = new ArrayList<>(people().stream().map(Speaker::key).distinct().toList());
        if (room != null && !Folding.words(room).isEmpty()) {
            bound.add("room\n" + String.join(" ", Folding.words(room)));
        }
        return bound;
    }

    SessionDetails shifted(Duration distance) {
        return new SessionDetails(title, summary, start.plus(distance), end.plus(distance), keyArea, track, room,
                speakers, moderators, interpretation);
    }

    boolean liesWithin(EventDetails event) {
        return faultsWithin(event).isEmpty();
    }

    /// @throws InvalidRequest if it begins before the event, or ends after it
    void mustLieWithin(EventDetails event) {
        List<Fault> faults = faultsWithin(event);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private List<Fault> faultsWithin(EventDetails event) {
        List<Fault> faults = new ArrayList<>();
        if (start.isBefore(event.start())) {
            faults.add(new Fault("/start", "%s is before the event begins at %s".formatted(start, event.start())));
        }
        if (end.isAfter(event.end())) {
            faults.add(new Fault("/end", "%s is after the event ends at %s".formatted(end, event.end())));
        }
        return faults;
    }
}

package org.sinergija.events.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.document.Language;
import org.sinergija.events.programme.Session;
import org.sinergija.events.programme.SessionDetails;

/// What a calendar shows as one entry. Its id is that of the event or session, so that each calendar knows it again.
///
/// @param sequence rises with the time, place or status (RFC 5545 §3.8.7.4)
/// @param location empty where there is none to tell
/// @param joinAt where to join online, for nobody but whoever takes part so
record Entry(UUID id, LocalDateTime start, LocalDateTime end, ZoneId zone, String title, @Nullable String text,
        String location, @Nullable String joinAt, Organiser organiser, List<String> categories, Status status,
        int sequence, Instant createdAt, Instant updatedAt) {
    static Entry of(EventState event, Organiser organiser, Language language) {
        return new Entry(event.id(), event.start(), event.end(), ZoneId.of(event.zone()), language.of(event.title()),
                in(language, event.summary()), place(event), null, organiser,
                event.themes().stream().map(theme -> label(theme, language)).toList(), status(event),
                event.calendarSequence(), event.createdAt(), event.updatedAt());
    }

    static Entry of(Session session, EventState event, Organiser organiser, Language language) {
        SessionDetails details = session.details();
        Instant updatedAt = Stream.of(session.updatedAt(), event.updatedAt()).max(Instant::compareTo).orElseThrow();
        String location = Stream.of(details.room() == null ? "" : details.room(), place(event))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Entry(session.id(), details.start(), details.end(), ZoneId.of(event.zone()),
                language.of(details.title()), in(language, details.summary()), location, null, organiser, List.of(),
                status(event),
                Math.toIntExact(event.calendarSequence() + session.version() - 1), event.createdAt(), updatedAt);
    }

    /// For one who takes part so, if there is an address at which to.
    Entry online(@Nullable String address) {
        return address == null
                ? this
                : new Entry(id, start, end, zone, title, text, address, address, organiser, categories, status,
                        sequence,
                        createdAt, updatedAt);
    }

    /// @param stampedAt when this was said (RFC 5545 §3.8.7.2)
    VEvent component(Instant stampedAt) {
        VEvent component = new VEvent(new PropertyList());
        component.add(new Uid(id.toString()));
        component.add(new DtStamp(stampedAt));
        component.add(new DtStart<>(inZone(), start.atZone(zone)));
        component.add(new DtEnd<>(inZone(), end.atZone(zone)));
        component.add(new Summary(clean(title)));
        component.add(status);
        component.add(new Sequence(sequence));
        component.add(new Created(createdAt));
        component.add(new LastModified(updatedAt));
        if (text != null) {
            component.add(new Description(clean(text)));
        }
        if (!location.isEmpty()) {
            component.add(new Location(clean(location)));
        }
        component.add(new Organizer(new ParameterList(List.of(MailAddress.name(organiser.name()))),
                MailAddress.of(organiser.email())));
        if (joinAt != null) {
            // RFC 7986 §5.11.
            component.add(new Conference(new ParameterList(List.of(Value.URI)), joinAt));
        }
        if (!categories.isEmpty()) {
            component.add(new Categories(new TextList(categories)));
        }
        return component;
    }

    private ParameterList inZone() {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    /// One kind of line break, which is then written as the two letters that stand for it.
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Status status(EventState event) {
        return switch (event.status()) {
            case DRAFT -> ImmutableStatus.VEVENT_TENTATIVE;
            case PUBLISHED, COMPLETED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String place(EventState event) {
        return Stream.concat(Stream.ofNullable(event.venue()), event.stops().stream().map(stop -> stop.venue()))
                .map(venue -> "%s, %s".formatted(venue.name(), venue.city())).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String label(String theme, Language language) {
        Code code = CodeList.THEMES.find(theme);
        return code == null ? theme : language.of(code.labels());
    }

    private static @Nullable String in(Language language, @Nullable LocalizedText text) {
        return text == null ? null : language.of(text);
    }
}

package org.sinergija.events.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.document.Language;

/// The part of a letter by which a mail program keeps its reader's calendar (`text/calendar` with the same `method`, RFC 6047).
/// It knows the event again by its id; of two with the same sequence the one said later counts (RFC 5546 §2.1.5).
///
/// @param organiser who sends it, as the letter says
public record Invitations(Guest organiser) {
    /// That the event takes place, then and there, with the guest; said again after each change.
    public String request(EventState event, Guest guest, Language language, Instant at) {
        return text(ImmutableMethod.REQUEST, Entry.of(event, language).component(at), event, guest, language);
    }

    /// That the guest need not come, or that nobody need.
    public String cancel(EventState event, Guest guest, Language language, Instant at) {
        VEvent component = Entry.of(event, language).component(at);
        component.replace(ImmutableStatus.VEVENT_CANCELLED);
        return text(ImmutableMethod.CANCEL, component, event, guest, language);
    }

    private String text(Method method, VEvent component, EventState event, Guest guest, Language language) {
        component.add(new Organizer(new ParameterList(List.of(name(organiser))), address(organiser)));
        component.add(new Attendee(new ParameterList(List.of(name(guest), PartStat.ACCEPTED, Rsvp.FALSE)),
                address(guest)));
        Calendar calendar = CalendarFile.calendar(method, List.of(Entry.of(event, language)));
        calendar.add(component);
        return CalendarFile.text(calendar);
    }

    /// Without what would end the quoted name.
    private static Cn name(Guest guest) {
        return new Cn(guest.name().replaceAll("[\\p{Cntrl}\"]+", " ").strip());
    }

    private static URI address(Guest guest) {
        try {
            return new URI("mailto", guest.email(), null);
        } catch (URISyntaxException unfit) {
            throw new IllegalArgumentException("No mail address", unfit);
        }
    }
}

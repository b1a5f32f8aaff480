package org.sinergija.events.calendar;

import java.time.Instant;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.document.Language;

/// The part of a letter by which a mail program keeps its reader's calendar (`text/calendar` with the same `method`, RFC 6047).
/// It knows the event again by its id; of two with the same sequence the one said later counts (RFC 5546 §2.1.5).
///
/// @param organiser who sends it, as the letter says
public record Invitations(Organiser organiser) {
    /// That the event takes place, then and there, with the guest; said again after each change.
    public String request(EventState event, Guest guest, Language language, Instant at) {
        Entry entry = entry(event, guest, language);
        return text(ImmutableMethod.REQUEST, entry, entry.component(at), guest);
    }

    /// That the guest need not come, or that nobody need.
    public String cancel(EventState event, Guest guest, Language language, Instant at) {
        Entry entry = entry(event, guest, language);
        VEvent component = entry.component(at);
        component.replace(ImmutableStatus.VEVENT_CANCELLED);
        return text(ImmutableMethod.CANCEL, entry, component, guest);
    }

    private Entry entry(EventState event, Guest guest, Language language) {
        return Entry.of(event, organiser, language).online(guest.joinAt());
    }

    private static String text(Method method, Entry entry, VEvent component, Guest guest) {
        component.add(new Attendee(
                new ParameterList(List.of(MailAddress.name(guest.name()), PartStat.ACCEPTED, Rsvp.FALSE)),
                MailAddress.of(guest.email())));
        Calendar calendar = CalendarFile.calendar(method, List.of(entry));
        calendar.add(component);
        return CalendarFile.text(calendar);
    }
}

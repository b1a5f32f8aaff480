package org.sinergija.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.contracts.value.Fault;
import org.sinergija.events.event.Event;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.Request;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.events.seating.SeatTerms;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.NotYours;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;
import org.springframework.stereotype.Component;

/// Takes registrations: what is personal is stored first, then the ledger decides; what it refuses is not kept.
@Component
class Desk {
    private final Registrations registrations;
    private final Ledgers ledgers;
    private final Marks marks;
    private final Ids ids;
    private final Clock clock;

    Desk(Registrations registrations, Ledgers ledgers, Marks marks, Ids ids, Clock clock) {
        this.registrations = registrations;
        this.ledgers = ledgers;
        this.marks = marks;
        this.ids = ids;
        this.clock = clock;
    }

    /// What somebody is told who registers, and the version of it.
    record Taken(RegistrationView view, long version) {}

    Taken register(Event event, RegistrationForm form, Caller caller) {
        Instant now = clock.instant();
        SeatTerms.of(event).mustBeOpen(now);
        mustBeComplete(event, form, caller);
        UUID registrar = registrar(form, caller);
        String person = marks.person(form.email());
        Registration registration = new Registration(ids.next(), event.id(), person, form.name().strip(),
                form.email().strip(), organisation(form, registrar), registrar, form.answers(), form.language(), now,
                now);
        Needs needs = needs(registration, form);
        boolean isNew = registrations.add(registration, needs);
        Request request = new Request(registration.id(), person,
                marks.organisation(registrar == null ? form.organisation() : registrar.toString()),
                attendance(event, form), form.invitation() == null ? null : marks.invitation(form.invitation()));
        try {
            Standing standing = ledgers.decide(event.id(),
                    (ledger, at) -> Standing.of(ledger, ledger.register(request, at)));
            return new Taken(RegistrationView.of(event, standing,
                    isNew ? Optional.of(registration) : registrations.find(registration.id()),
                    Optional.ofNullable(needs)), standing.version());
        } catch (RuleBroken refused) {
            if (isNew) {
                registrations.remove(registration.id());
            }
            throw refused;
        }
    }

    /// A focal point registers for its own organisation.
    private static @Nullable UUID registrar(RegistrationForm form, Caller caller) {
        if (caller.actsForAll() || !caller.roles().contains(Role.PARTNER) || caller.organisation() == null) {
            return null;
        }
        if (isId(form.organisation()) && !caller.organisation().toString().equalsIgnoreCase(form.organisation())) {
            throw new NotYours("A focal point registers people of its own organisation.");
        }
        return caller.organisation();
    }

    private static boolean isId(@Nullable String organisation) {
        try {
            return organisation != null && UUID.fromString(organisation) != null;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static @Nullable String organisation(RegistrationForm form, @Nullable UUID registrar) {
        return form.organisation() == null && registrar != null ? registrar.toString() : form.organisation();
    }

    private static @Nullable Needs needs(Registration registration, RegistrationForm form) {
        return form.dietaryNeeds() == null && form.accessNeeds() == null
                ? null
                : new Needs(registration.id(), registration.event(), form.dietaryNeeds(), form.accessNeeds());
    }

    private static Attendance attendance(Event event, RegistrationForm form) {
        return Objects.requireNonNullElse(form.attendance(),
                event.details().format().hasRoom() ? Attendance.IN_PERSON : Attendance.ONLINE);
    }

    private static void mustBeComplete(Event event, RegistrationForm form, Caller caller) {
        List<Fault> faults = new ArrayList<>(
                new Questionnaire(event.state().questions()).faults(form.answers()));
        if (form.attendance() == null && event.details().format() == EventFormat.HYBRID) {
            faults.add(new Fault("/attendance", "is required where one can take part in person or online"));
        }
        if (form.attendance() != null && !SeatTerms.of(event).seats().containsKey(form.attendance())) {
            faults.add(new Fault("/attendance", "is no way to take part in this event"));
        }
        if (form.organisation() == null && event.details().capacityPerOrganisation() != null
                && registrar(form, caller) == null) {
            faults.add(new Fault("/organisation", "is required where an organisation has only so many seats"));
        }
        if (form.invitation() == null && event.details().policy() == RegistrationPolicy.INVITATION) {
            faults.add(new Fault("/invitation", "is required, for this event is by invitation"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}

package org.sinergija.events.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.calendar.Guest;
import org.sinergija.events.calendar.Invitations;
import org.sinergija.events.calendar.Organisers;
import org.sinergija.events.document.Language;
import org.sinergija.events.document.Pages;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.registration.Registration;
import org.sinergija.events.registration.Registrations;
import org.sinergija.events.registration.Secrets;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.Entry;
import org.sinergija.events.seat.SeatStatus;
import org.sinergija.events.seating.Ledgers;
import org.springframework.stereotype.Component;

/// Writes to people of their seats, in the language that they registered in.
@Component
class SeatWriter implements Author {
    private final Registrations registrations;
    private final Events events;
    private final Ledgers ledgers;
    private final Pages pages;
    private final Secrets secrets;
    private final Organisers organisers;
    private final LetterSettings settings;
    private final Clock clock;

    SeatWriter(Registrations registrations, Events events, Ledgers ledgers, Pages pages, Secrets secrets,
            Organisers organisers, LetterSettings settings, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.ledgers = ledgers;
        this.pages = pages;
        this.secrets = secrets;
        this.organisers = organisers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<Occasion> occasions() {
        return EnumSet.of(Occasion.SEAT, Occasion.LAPSED, Occasion.MOVED, Occasion.CALLED_OFF);
    }

    @Override
    public Optional<Written> write(Letter letter) {
        return registrations.find(letter.to()).flatMap(to -> events.find(letter.about()).map(event -> write(letter, to,
                event, ledgers.decide(event.id(), (ledger, _) -> () -> ledger.entry(to.id())))));
    }

    private Written write(Letter letter, Registration to, Event event, Entry entry) {
        Language language = Optional.ofNullable(to.language()).flatMap(Language::readBy).orElse(Language.EN);
        EventState state = event.state();
        String title = language.of(state.title());
        List<String> lines = new ArrayList<>();
        lines.add(pages.say(language, "letter.dear", to.name()));
        lines.add(news(letter, event, entry, language, title));
        lines.add(plan(Plan.of(state), language));
        String online = joinAt(event, entry);
        if (letter.occasion() != Occasion.CALLED_OFF && online != null) {
            lines.add(pages.say(language, "letter.online", online));
        }
        if (!entry.status().isOver()) {
            lines.add(pages.say(language, "letter.manage",
                    settings.address().resolve("/api/v1/registrations/" + to.id()).toString(), Secrets.HEADER,
                    secrets.of(to.id())));
        }
        return new Written(to.email(), "%s: %s".formatted(pages.say(language, key(letter, entry) + ".subject"), title),
                String.join("\r\n\r\n", lines) + "\r\n", calendar(to, event, entry, language));
    }

    private String news(Letter letter, Event event, Entry entry, Language language, String title) {
        String key = key(letter, entry);
        return switch (letter.occasion()) {
            case SEAT -> pages.say(language, key, title, at(entry.offeredUntil(), event, language),
                    entry.reason() == null ? "" : entry.reason());
            case LAPSED -> pages.say(language, key, title);
            case MOVED -> pages.say(language, key, title,
                    letter.before() == null ? "" : plan(letter.before(), language));
            case CALLED_OFF -> pages.say(language, key, title, Optional.ofNullable(event.state().statusReason())
                    .orElse(""));
            case EXTENDED, CONSULTATION_CANCELLED -> throw new IllegalStateException("This is about no seat");
        };
    }

    private static String key(Letter letter, Entry entry) {
        return letter.occasion() == Occasion.SEAT ? "letter." + entry.status() : "letter." + letter.occasion();
    }

    private static String at(@Nullable Instant moment, Event event, Language language) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.locale()).format(moment.atZone(ZoneId.of(event.details().zone())));
    }

    private static String plan(Plan plan, Language language) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language.locale());
        String when = "%s – %s (%s)".formatted(times.format(plan.start()), times.format(plan.end()), plan.zone());
        return plan.venue() == null
                ? when
                : "%s%n%s, %s".formatted(when, plan.venue().name(), plan.venue().city());
    }

    /// Who has a seat in the room is told nothing of the other way.
    private static @Nullable String joinAt(Event event, Entry entry) {
        return entry.status() == SeatStatus.CONFIRMED && entry.attendance() == Attendance.ONLINE
                ? event.details().onlineUrl()
                : null;
    }

    private Optional<Written.Invitation> calendar(Registration to, Event event, Entry entry, Language language) {
        EventState state = event.state();
        Invitations invitations = new Invitations(organisers.of(state, language));
        Guest guest = new Guest(to.name(), to.email(), joinAt(event, entry));
        return switch (entry.status()) {
            case CONFIRMED -> Optional.of(new Written.Invitation("REQUEST",
                    invitations.request(state, guest, language, clock.instant())));
            case CANCELLED, REJECTED -> Optional.of(new Written.Invitation("CANCEL",
                    invitations.cancel(state, guest, language, clock.instant())));
            case PENDING, WAITLISTED, OFFERED -> Optional.empty();
        };
    }
}

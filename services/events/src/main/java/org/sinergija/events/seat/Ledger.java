package org.sinergija.events.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.events.seat.Change.What;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;

/// Who has a seat at one event and who waits for one. Whatever frees a seat gives it at once to the first in line who may have
/// it; nobody moves up once registration has closed. Every method leaves it as it was if it throws.
public final class Ledger {
    /// As many as one document holds with room to spare.
    private static final int MOST = 20_000;

    private final Roll roll;
    private final Invitations invitations;
    private final List<Change> untold;
    private Terms terms;
    private long entered;
    private long changes;

    public Ledger(State state) {
        roll = new Roll(state.entries());
        invitations = new Invitations(state.invitations());
        untold = new ArrayList<>(state.untold());
        terms = state.terms();
        entered = state.entered();
        changes = state.changes();
    }

    /// All that a ledger is.
    ///
    /// @param entered how many numbers were given out
    /// @param changes how many there were so far
    /// @param untold the changes that those who follow have not been told yet
    public record State(Terms terms, long entered, long changes, List<Entry> entries, List<Invitation> invitations,
            List<Change> untold) {
        public State {
            entries = List.copyOf(entries);
            invitations = List.copyOf(invitations);
            untold = List.copyOf(untold);
        }

        public static State empty(Terms terms) {
            return new State(terms, 0, 0, List.of(), List.of(), List.of());
        }
    }

    public State state() {
        return new State(terms, entered, changes, roll.all(), invitations.all(), untold);
    }

    public Terms terms() {
        return terms;
    }

    /// How many there were so far.
    public long changes() {
        return changes;
    }

    public List<Entry> entries() {
        return roll.all();
    }

    public boolean contains(UUID registration) {
        return roll.contains(registration);
    }

    /// @throws NotFound if there is none
    public Entry entry(UUID registration) {
        return roll.entry(registration);
    }

    /// The places in each line, from 1 on, of those who wait for a seat.
    public Map<UUID, Long> positions() {
        return roll.positions();
    }

    /// Takes in what the event says now, if that is newer, and what follows from the time. Fewer seats evict nobody.
    public void follow(Terms next, Instant now) {
        if (next.version() > terms.version()) {
            terms = next;
            if (terms.status() == EventStatus.CANCELLED) {
                releaseAll(now);
            }
        }
        lapse(now);
        fill(now);
    }

    /// The same registration again is answered as it stands.
    public Entry register(Request request, Instant now) {
        if (roll.contains(request.registration())) {
            return roll.entry(request.registration());
        }
        terms.mustBeOpen(now);
        terms.mustOffer(request.attendance());
        if (roll.size() >= MOST) {
            throw new RuleBroken("An event takes no more than %d registrations.".formatted(MOST));
        }
        if (roll.knows(request.person())) {
            throw new RuleBroken("This person is registered already.");
        }
        if (terms.policy() == RegistrationPolicy.INVITATION) {
            invitations.use(request.invitation(), request.registration());
        }
        entered++;
        Entry entry = new Entry(request.registration(), request.person(), request.organisation(), request.attendance(),
                SeatStatus.PENDING, entered, null, null);
        return put(terms.policy() == RegistrationPolicy.APPROVAL ? entry : seatedOrWaiting(entry), What.REGISTERED,
                now);
    }

    public Entry approve(UUID registration, Instant now) {
        Entry entry = mustBe(SeatStatus.PENDING, registration);
        entered++;
        return put(seatedOrWaiting(entry.numbered(entered)), What.APPROVED, now);
    }

    public Entry reject(UUID registration, String reason, Instant now) {
        Entry entry = mustBe(SeatStatus.PENDING, registration);
        return put(entry.now(SeatStatus.REJECTED).because(reason), What.REJECTED, now);
    }

    public Entry accept(UUID registration, Instant now) {
        Entry entry = roll.entry(registration);
        return entry.status() == SeatStatus.CONFIRMED
                ? entry
                : put(mustBe(SeatStatus.OFFERED, registration).now(SeatStatus.CONFIRMED), What.ACCEPTED, now);
    }

    /// The seat goes to the next; who cancelled is never offered one again.
    public Entry cancel(UUID registration, Instant now) {
        Entry entry = roll.entry(registration);
        if (entry.status() == SeatStatus.CANCELLED) {
            return entry;
        }
        terms.mustBePublished();
        if (entry.status() == SeatStatus.REJECTED) {
            throw new RuleBroken("A registration that is REJECTED cannot be cancelled.");
        }
        Entry cancelled = put(entry.now(SeatStatus.CANCELLED), What.CANCELLED, now);
        fill(now);
        return cancelled;
    }

    /// Between the room and online. Who has a seat keeps it where the other way is full; who has none goes to the end of the
    /// other line.
    public Entry move(UUID registration, Attendance to, Instant now) {
        Entry entry = roll.entry(registration);
        terms.mustBeOpen(now);
        terms.mustOffer(to);
        if (entry.status().isOver()) {
            throw new RuleBroken("A registration that is %s cannot be moved.".formatted(entry.status()));
        }
        if (entry.attendance() == to) {
            return entry;
        }
        Entry moved = put(moved(entry, to), What.MOVED, now);
        fill(now);
        return moved;
    }

    private Entry moved(Entry entry, Attendance to) {
        if (entry.status() == SeatStatus.PENDING) {
            return entry.at(to);
        }
        if (entry.status() == SeatStatus.WAITLISTED) {
            entered++;
            return seatedOrWaiting(entry.at(to).numbered(entered));
        }
        if (isFull(to)) {
            throw new RuleBroken("There is no seat %s; the one %s is kept.".formatted(to, entry.attendance()));
        }
        return entry.at(to).now(SeatStatus.CONFIRMED);
    }

    /// Keeps what is counted, and nothing by which the person could be known again.
    public void forget(UUID registration) {
        roll.write(roll.entry(registration).forgotten());
    }

    /// @param hashes of codes, each for one registration
    public void invite(Collection<String> hashes) {
        invitations.add(hashes);
    }

    /// Those who follow know these changes now.
    public void told(Collection<Long> numbers) {
        untold.removeIf(change -> numbers.contains(change.number()));
    }

    /// Of each way to take part that there is, or that somebody has a seat for.
    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (Attendance way : Attendance.values()) {
            int seats = terms.seats().getOrDefault(way, 0);
            if (seats > 0 || roll.seated(way) > 0) {
                counts.add(new Count(way, seats == Terms.UNLIMITED ? null : seats,
                        roll.number(way, SeatStatus.CONFIRMED), roll.number(way, SeatStatus.OFFERED),
                        roll.number(way, SeatStatus.WAITLISTED), roll.number(way, SeatStatus.PENDING)));
            }
        }
        return counts;
    }

    private void lapse(Instant now) {
        for (Entry entry : roll.all()) {
            if (entry.offeredUntil() != null && !now.isBefore(entry.offeredUntil())) {
                put(entry.now(SeatStatus.CANCELLED)
                        .because("The offer lapsed at %s.".formatted(entry.offeredUntil())), What.LAPSED, now);
            }
        }
    }

    private void releaseAll(Instant now) {
        for (Entry entry : roll.all()) {
            if (!entry.status().isOver()) {
                put(entry.now(SeatStatus.CANCELLED).because("The event was cancelled."), What.RELEASED, now);
            }
        }
    }

    private void fill(Instant now) {
        if (!terms.areOpen(now) || terms.seats().keySet().stream().allMatch(this::isFull)) {
            return;
        }
        for (Entry entry : roll.line()) {
            if (canBeSeated(entry)) {
                promote(entry, now);
            }
        }
    }

    private void promote(Entry entry, Instant now) {
        if (terms.offerHours() == null) {
            put(entry.now(SeatStatus.CONFIRMED), What.PROMOTED, now);
        } else {
            put(entry.offered(terms.offerUntil(now, terms.offerHours())), What.OFFERED, now);
        }
    }

    /// After registration closed somebody may wait beside a free seat; nobody passes them.
    private Entry seatedOrWaiting(Entry entry) {
        boolean isNext = canBeSeated(entry) && roll.line().stream()
                .noneMatch(other -> other.waitsFor(entry.attendance()) && canBeSeated(other));
        return entry.now(isNext ? SeatStatus.CONFIRMED : SeatStatus.WAITLISTED);
    }

    private boolean canBeSeated(Entry entry) {
        String organisation = entry.organisation();
        return !isFull(entry.attendance())
                && (organisation == null || roll.seated(organisation) < terms.perOrganisation());
    }

    private boolean isFull(Attendance way) {
        return roll.seated(way) >= terms.seats().getOrDefault(way, 0);
    }

    private Entry mustBe(SeatStatus status, UUID registration) {
        Entry entry = roll.entry(registration);
        if (entry.status() != status) {
            throw new RuleBroken("The registration is %s, not %s.".formatted(entry.status(), status));
        }
        terms.mustBePublished();
        return entry;
    }

    private Entry put(Entry entry, What what, Instant at) {
        roll.write(entry);
        changes++;
        untold.add(new Change(changes, entry.registration(), what, at));
        return entry;
    }
}

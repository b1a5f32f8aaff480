package org.sinergija.events.clash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.value.Fault;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.EventFilter;
import org.sinergija.events.event.Events;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClashController {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int USUAL_WEEKS = 13;
    private static final int MOST_DAYS = 366;
    private static final int MOST_EVENTS = 1_000;

    private final Events events;
    private final Clock clock;

    ClashController(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/api/v1/events/clashes")
    @Operation(summary = "Events for the same people in the same days",
            description = "Pairs of events that are for the same target groups, about the same theme and in the same region on "
                    + "some day from the one to the other, each event's days being those where it takes place. A partner sees "
                    + "those of its own events. Without days: the next 13 weeks.")
    Slice<Clash> list(@RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to, Paging paging, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(EARLIEST) || first.isAfter(LATEST)) {
            throw new InvalidRequest(List.of(new Fault("/from", "must be from %s to %s".formatted(EARLIEST, LATEST))));
        }
        LocalDate last = to == null ? first.plusWeeks(USUAL_WEEKS) : to;
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw refusal("must be from %s to %s".formatted(first, first.plusDays(MOST_DAYS)));
        }
        Optional<UUID> own = caller.writesOnlyFor();
        Almanac almanac = almanac(first, last, caller);
        List<Pair> pairs = almanac.pairs(first, last).stream()
                .filter(pair -> own.isEmpty() || isBy(own.get(), pair.left()) || isBy(own.get(), pair.right()))
                .toList();
        return paging.page(pairs, Pair::place).map(pair -> Clash.of(pair, almanac.freeWeeks(pair, today)));
    }

    private Almanac almanac(LocalDate from, LocalDate to, Caller caller) {
        List<Criteria> criteria = new ArrayList<>(new EventFilter(null, null, null, null, null, null,
                from.minusWeeks(Almanac.WEEKS + 1L), to.plusWeeks(Almanac.WEEKS + 1L)).criteria(caller));
        criteria.add(Criteria.where("status").ne(EventStatus.CANCELLED));
        try (Stream<Event> all = events.all(criteria)) {
            List<Entry> entries = all.limit(MOST_EVENTS + 1L).map(Entry::of).toList();
            if (entries.size() > MOST_EVENTS) {
                throw refusal("leaves more than %d events to compare; ask for fewer days".formatted(MOST_EVENTS));
            }
            return new Almanac(entries);
        }
    }

    private static boolean isBy(UUID organisation, Entry entry) {
        return entry.event().details().organisers().contains(organisation);
    }

    private static InvalidRequest refusal(String detail) {
        return new InvalidRequest(List.of(new Fault("/to", detail)));
    }
}

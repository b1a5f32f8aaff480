package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Who speaks for an organisation now. Partners knows; what it said serves for a short time and is stored nowhere.
@Component
class FocalPoints {
    private static final Logger log = LoggerFactory.getLogger(FocalPoints.class);
    private static final int NOT_FOUND = 404;

    private final Neighbour partners;
    private final MailSettings settings;
    private final Clock clock;
    private final Map<UUID, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicBoolean away = new AtomicBoolean();

    FocalPoints(@Qualifier("partners") Neighbour partners, MailSettings settings, Clock clock) {
        this.partners = partners;
        this.settings = settings;
        this.clock = clock;
    }

    private record Answer(List<FocalPoint> people, Instant until) {}

    /// None if partners does not tell now.
    Optional<List<FocalPoint>> of(UUID organisation) {
        Instant now = clock.instant();
        Answer known = answers.get(organisation);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.people());
        }
        Optional<List<FocalPoint>> told = ask(organisation);
        answers.values().removeIf(answer -> !now.isBefore(answer.until()));
        told.ifPresent(people -> answers.put(organisation, new Answer(people, now.plus(settings.cached()))));
        noteWhether(told.isEmpty());
        return told;
    }

    private Optional<List<FocalPoint>> ask(UUID organisation) {
        try {
            Reply reply = partners.get("/api/v1/organisations/%s/focal-points?limit=200".formatted(organisation));
            if (reply.status() == NOT_FOUND) {
                return Optional.of(List.of());
            }
            return reply.isSuccess()
                    ? Optional.of(reply.body().path("items").valueStream().map(FocalPoints::read).toList())
                    : Optional.empty();
        } catch (NeighbourAway | JacksonException silent) {
            return Optional.empty();
        }
    }

    private static FocalPoint read(JsonNode person) {
        return new FocalPoint(person.path("id").asString(), person.path("email").asString(),
                person.path("languages").valueStream().map(JsonNode::asString).toList());
    }

    private void noteWhether(boolean silent) {
        if (away.compareAndSet(!silent, silent)) {
            if (silent) {
                log.atWarn().log("Partners does not tell who is to get letters; they wait");
            } else {
                log.atInfo().log("Partners tells again who is to get letters");
            }
        }
    }
}

package org.sinergija.projects.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Which organisations files mean: partners decides, and creates those that nobody knows yet. What our own files call an
/// organisation needs no decision.
@Component
public class Identification {
    private static final String ANSWERS = "identified_organisations";
    private static final String ORGANISATION = "organisation";
    private static final int MOST_AT_ONCE = 200;
    private static final String NAMELESS = "has neither a reference nor a name with a letter or digit";

    private final PartnersClient partners;
    private final KnownOrganisations organisations;
    private final MongoTemplate mongo;

    Identification(PartnersClient partners, KnownOrganisations organisations, MongoTemplate mongo) {
        this.partners = partners;
        this.organisations = organisations;
        this.mongo = mongo;
    }

    /// @param source which file names them, to be kept with those that are created
    /// @throws NeighbourAway if nobody can say now
    public Map<ReportedOrganisation, Identified> identify(String source, Collection<ReportedOrganisation> reported) {
        Map<ReportedOrganisation, Identified> identified = new LinkedHashMap<>();
        Map<ReportedOrganisation, ObjectNode> open = questions(reported, identified);
        while (!open.isEmpty()) {
            List<ReportedOrganisation> asked = open.keySet().stream().limit(MOST_AT_ONCE).toList();
            List<JsonNode> answers = partners.identify(source, asked.stream().map(open::get).toList());
            Map<ObjectNode, UUID> found = new LinkedHashMap<>();
            for (int place = 0; place < asked.size(); place++) {
                JsonNode answer = answers.get(place);
                ReportedOrganisation organisation = asked.get(place);
                if (answer.has("refused")) {
                    identified.put(organisation, new Identified.Refused(answer.path("refused").asString()));
                    open.remove(organisation);
                } else if (answer.has(ORGANISATION)) {
                    UUID id = UUID.fromString(answer.path(ORGANISATION).path("id").asString());
                    identified.put(organisation, new Identified.As(id));
                    found.put(open.get(organisation), id);
                    open.remove(organisation);
                }
            }
            if (identified.keySet().stream().noneMatch(asked::contains)) {
                throw new IllegalStateException(
                        "Partners answered about none of %d organisations".formatted(asked.size()));
            }
            remember(found);
        }
        return identified;
    }

    /// The same without asking, for those who only look: by what partners answered before, else by reference and name
    /// together, else by an id that stands for one to be created.
    public Map<ReportedOrganisation, Identified> recall(Collection<ReportedOrganisation> reported) {
        Map<ReportedOrganisation, Identified> identified = new LinkedHashMap<>();
        questions(reported, identified).forEach((organisation, question) -> identified.put(organisation,
                new Identified.As(recall(question)
                        .or(() -> organisations.find(organisation).map(KnownOrganisation::id))
                        .orElseGet(() -> key(question)))));
        return identified;
    }

    private Map<ReportedOrganisation, ObjectNode> questions(Collection<ReportedOrganisation> reported,
            Map<ReportedOrganisation, Identified> identified) {
        Map<ReportedOrganisation, ObjectNode> questions = new LinkedHashMap<>();
        Map<UUID, KnownOrganisation> own = organisations.find(reported.stream()
                .flatMap(organisation -> OwnReference.organisation(organisation.reference()).stream()).toList());
        for (ReportedOrganisation organisation : reported) {
            Optional<UUID> named = OwnReference.organisation(organisation.reference());
            if (named.isPresent()) {
                KnownOrganisation known = own.get(named.get());
                identified.put(organisation, new Identified.As(known == null ? named.get() : known.id()));
                continue;
            }
            Question.of(organisation).ifPresentOrElse(question -> questions.put(organisation, question),
                    () -> identified.put(organisation, new Identified.Refused(NAMELESS)));
        }
        return questions;
    }

    private Optional<UUID> recall(ObjectNode question) {
        Document answer = mongo.execute(ANSWERS, raw -> raw.find(Filters.eq("_id", key(question).toString())).first());
        return Optional.ofNullable(answer).map(known -> UUID.fromString(known.getString(ORGANISATION)));
    }

    private void remember(Map<ObjectNode, UUID> found) {
        if (found.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        found.forEach((question, id) -> {
            Document answer = new Document("_id", key(question).toString()).append(ORGANISATION, id.toString());
            writes.add(new ReplaceOneModel<>(Filters.eq("_id", answer.get("_id")), answer,
                    new ReplaceOptions().upsert(true)));
        });
        mongo.execute(ANSWERS, raw -> raw.bulkWrite(writes));
    }

    private static UUID key(ObjectNode question) {
        return UUID.nameUUIDFromBytes(question.toString().getBytes(UTF_8));
    }
}

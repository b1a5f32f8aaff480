package org.sinergija.bench.overlap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/// Reads an initiative of a labelled set; keys of initiatives and organisations become ids.
final class LabelledSubject {
    private LabelledSubject() {}

    static Subject of(JsonNode from) {
        LocalizedText title = requireNonNull(text(from.path("title")), () -> "No title: " + from);
        List<Participant> participants = from.path("participants").valueStream()
                .map(one -> new Participant(id(one.path("organisation")),
                        ParticipantRole.valueOf(one.path("role").asString())))
                .toList();
        List<RelatedInitiative> related = from.path("related").valueStream().map(one -> new RelatedInitiative(
                Relation.valueOf(one.path("relation").asString()), id(one.path("initiative")))).toList();
        List<ExternalId> externalIds = from.path("externalIds").valueStream()
                .map(one -> new ExternalId(one.path("scheme").asString(), one.path("value").asString())).toList();
        return Subject.of(new InitiativeState(id(from.path("key")), title, text(from.path("summary")),
                text(from.path("objectives")), id(from.path("lead")), participants, strings(from.path("themes")),
                strings(from.path("territories")).stream().map(Territory::new).toList(),
                strings(from.path("targetGroups")), strings(from.path("activityTypes")), period(from.path("period")),
                budget(from.path("budget")), related, InitiativeStatus.ACTIVE, null, Visibility.PUBLIC, externalIds,
                List.of(), Instant.EPOCH, Instant.EPOCH), 1);
    }

    private static UUID id(JsonNode key) {
        return UUID.nameUUIDFromBytes(key.asString().getBytes(UTF_8));
    }

    private static @Nullable LocalizedText text(JsonNode from) {
        return from.isObject() ? JsonMapper.shared().treeToValue(from, LocalizedText.class) : null;
    }

    private static List<String> strings(JsonNode from) {
        return from.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable Period period(JsonNode from) {
        if (!from.isObject()) {
            return null;
        }
        return new Period(LocalDate.parse(from.path("start").asString()),
                from.path("end").isString() ? LocalDate.parse(from.path("end").asString()) : null);
    }

    private static @Nullable Money budget(JsonNode from) {
        return from.isObject()
                ? new Money(from.path("amount").decimalValue(), from.path("currency").asString())
                : null;
    }
}

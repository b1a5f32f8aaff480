package org.sinergija.coordination.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The sample register of the local platform, with what people expect of its pairs.
public final class SampleRegister {
    private static final Path FOLDER = Path.of("../../infra/local/src/main/resources/sample");

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final JsonNode expectations = JsonMapper.shared().readTree(FOLDER.resolve("expectations.json"));

    public SampleRegister() {
        for (JsonNode initiative : JsonMapper.shared().readTree(FOLDER.resolve("initiatives.json"))) {
            subjects.put(initiative.path("key").asString(), subject(initiative));
        }
    }

    record Pair(String left, String right, String why) {}

    List<Pair> expected(String kind) {
        List<Pair> pairs = new ArrayList<>();
        expectations.path(kind).forEach(pair -> pairs
                .add(new Pair(pair.path(0).asString(), pair.path(1).asString(), pair.path(2).asString())));
        return pairs;
    }

    public Map<String, Subject> subjects() {
        return subjects;
    }

    Subject subject(String key) {
        Subject found = subjects.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The sample has no " + key);
        }
        return found;
    }

    /// As the index tells it.
    Rarity rarity() {
        Frequencies frequencies = new Frequencies();
        subjects.values().forEach(subject -> frequencies.add(Profile.of(subject).distinctTerms()));
        return frequencies;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }

    private static Subject subject(JsonNode from) {
        List<Participant> participants = new ArrayList<>();
        from.path("participants").forEach(one -> participants.add(new Participant(
                id(one.path("organisation").asString()), ParticipantRole.valueOf(one.path("role").asString()))));
        List<RelatedInitiative> related = new ArrayList<>();
        from.path("related").forEach(one -> related.add(new RelatedInitiative(
                Relation.valueOf(one.path("relation").asString()), id(one.path("initiative").asString()))));
        List<ExternalId> externalIds = new ArrayList<>();
        from.path("externalIds").forEach(
                one -> externalIds.add(new ExternalId(one.path("scheme").asString(), one.path("value").asString())));
        JsonNode budget = from.path("budget");
        return new Subject(SubjectKind.INITIATIVE, id(from.path("key").asString()), 1, text(from.path("title")),
                text(from.path("summary")), text(from.path("objectives")), id(from.path("lead").asString()),
                participants, strings(from.path("themes")),
                strings(from.path("territories")).stream().map(Territory::new).toList(),
                strings(from.path("targetGroups")), strings(from.path("activityTypes")), period(from.path("period")),
                budget.isMissingNode()
                        ? null
                        : new Money(budget.path("amount").decimalValue(), budget.path("currency").asString()),
                InitiativeStatus.valueOf(from.path("status").asString("ACTIVE")), related, externalIds,
                Visibility.PUBLIC);
    }

    private static @Nullable Period period(JsonNode from) {
        if (from.isMissingNode()) {
            return null;
        }
        return new Period(LocalDate.parse(from.path("start").asString()),
                from.path("end").isMissingNode() ? null : LocalDate.parse(from.path("end").asString()));
    }

    private static @Nullable LocalizedText text(JsonNode from) {
        return from.isMissingNode() ? null : JsonMapper.shared().treeToValue(from, LocalizedText.class);
    }

    private static List<String> strings(JsonNode from) {
        return from.valueStream().map(JsonNode::asString).toList();
    }
}

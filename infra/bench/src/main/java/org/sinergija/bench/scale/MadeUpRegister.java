package org.sinergija.bench.scale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.engine.Subject;

/// Initiatives that nobody plans, each made from the seed and its number alone, with the skew and the gaps of real registers.
final class MadeUpRegister {
    private static final List<String> COUNTRIES = List.of("RS", "BA", "AL", "XK", "MK", "ME");
    /// As often as each is used: English for half of all.
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.EN, Language.EN, Language.EN,
            Language.EN, Language.EN, Language.EN, Language.EN, Language.EN, Language.EN, Language.SQ, Language.SQ,
            Language.SQ, Language.BS, Language.BS, Language.SR_LATN, Language.SR_LATN, Language.SR_CYRL, Language.MK,
            Language.FR);
    private static final List<Integer> MONTHS = List.of(12, 24, 6, 36, 18, 3, 48, 9, 30, 60);
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int YEARS = 15;
    private static final int IMPLEMENTERS = 3_000;
    private static final int DONORS = 60;

    private final long seed;
    private final List<String> towns;
    private final List<UUID> organisations;

    MadeUpRegister(long seed) {
        this.seed = seed;
        towns = shuffled(CodeList.TERRITORIES.codes().stream().map(Code::code).filter(MadeUpRegister::isTown).toList());
        Draw draw = new Draw(seed, -1);
        organisations = IntStream.range(0, DONORS + IMPLEMENTERS).mapToObj(_ -> draw.id()).toList();
    }

    Subject initiative(long number) {
        Draw draw = draw(number);
        return draft(draw).registered(draw.id());
    }

    Draw draw(long number) {
        return new Draw(seed, number);
    }

    /// As complete as most are.
    Draft draft(Draw draw) {
        Phrase topic = draw.skewed(Phrases.of("topic"));
        Phrase group = draw.skewed(Phrases.of("group"));
        Phrase action = draw.skewed(Phrases.of("action"));
        List<String> territories = territories(draw);
        Content content = content(draw, topic, group, action,
                territories.isEmpty() ? draw.skewed(COUNTRIES) : territories.getFirst());
        return new Draft(content, implementer(draw)).in(languages(draw))
                .summary(draw.chance(0.12) ? Draft.Summary.LEFT_OUT : Draft.Summary.WRITTEN)
                .by(implementer(draw), participants(draw))
                .themes(codes(draw, topic.code(), "topic", 0.05))
                .territories(territories)
                .targetGroups(codes(draw, group.code(), "group", 0.2))
                .activityTypes(codes(draw, action.code(), "action", 0.25))
                .during(draw.chance(0.05) ? null : period(draw))
                .costing(draw.chance(0.35) ? null : money(draw));
    }

    private static Content content(Draw draw, Phrase topic, Phrase group, Phrase action, String place) {
        Map<String, Phrase> phrases = new HashMap<>(Map.of("topic", topic, "group", group, "action", action));
        phrases.put("title", draw.chance(0.03) ? draw.any(Phrases.of("generic")) : draw.any(Phrases.of("title")));
        phrases.put("summary", draw.any(Phrases.of("summary")));
        if (draw.chance(0.6)) {
            phrases.put("extra", Phrases.of("extra").getFirst());
        }
        addOthers(draw, phrases, "topic", List.of("second"));
        addOthers(draw, phrases, "output", List.of("output", "other", "third", "fourth"));
        addOthers(draw, phrases, "purpose", List.of("purpose", "more", "still"));
        return new Content(phrases, draw.chance(0.4) ? draw.acronym() : "", draw.name(), 5 * draw.between(2, 60), place,
                "");
    }

    /// Each said once.
    private static void addOthers(Draw draw, Map<String, Phrase> phrases, String kind, List<String> slots) {
        for (String slot : slots) {
            Phrase phrase = draw.skewed(Phrases.of(kind));
            while (phrases.containsValue(phrase)) {
                phrase = draw.skewed(Phrases.of(kind));
            }
            phrases.put(slot, phrase);
        }
    }

    private static List<Language> languages(Draw draw) {
        Set<Language> languages = new LinkedHashSet<>(List.of(draw.any(LANGUAGES)));
        while (draw.chance(0.2)) {
            languages.add(draw.any(LANGUAGES));
        }
        return List.copyOf(languages);
    }

    /// A town, some towns of one country, a country, some countries, or unknown.
    private List<String> territories(Draw draw) {
        if (draw.chance(0.04)) {
            return List.of();
        }
        if (draw.chance(0.4)) {
            Set<String> countries = new LinkedHashSet<>(List.of(draw.skewed(COUNTRIES)));
            while (draw.chance(0.3)) {
                countries.add(draw.skewed(COUNTRIES));
            }
            return List.copyOf(countries);
        }
        String town = town(draw);
        return draw.chance(0.75) ? List.of(town) : List.of(town, townNear(draw, town));
    }

    String town(Draw draw) {
        return towns.get(draw.skewed(towns.size(), 30));
    }

    /// Another town of the same country.
    String townNear(Draw draw, String town) {
        List<String> near = towns.stream()
                .filter(other -> !other.equals(town) && countryOf(other).equals(countryOf(town))).toList();
        return draw.any(near);
    }

    static String countryOf(String code) {
        List<String> above = CodeList.TERRITORIES.ancestors(code);
        return above.isEmpty() ? code : above.getLast();
    }

    /// The code itself and perhaps others that occur; or none, as often as `missing`.
    private static List<String> codes(Draw draw, String code, String kind, double missing) {
        if (draw.chance(missing)) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        while (draw.chance(0.35)) {
            codes.add(draw.skewed(Phrases.of(kind)).code());
        }
        return List.copyOf(codes);
    }

    UUID implementer(Draw draw) {
        return organisations.get(DONORS + draw.skewed(IMPLEMENTERS, 15));
    }

    UUID donor(Draw draw) {
        return organisations.get(draw.skewed(DONORS, 4));
    }

    private List<Participant> participants(Draw draw) {
        List<Participant> participants = new ArrayList<>();
        if (draw.chance(0.65)) {
            participants.add(new Participant(donor(draw), ParticipantRole.FUNDING));
        }
        while (draw.chance(0.4)) {
            participants.add(new Participant(implementer(draw), ParticipantRole.IMPLEMENTING));
        }
        return participants;
    }

    private static Period period(Draw draw) {
        // Registers fill up: the later, the more.
        int day = (int) (365.25 * YEARS * Math.sqrt(draw.between(0, 10_000) / 10_000.0));
        LocalDate start = FIRST.plusDays(day);
        start = draw.chance(0.6) ? start.withDayOfMonth(1) : start;
        return new Period(start, draw.chance(0.08) ? null : start.plusMonths(draw.skewed(MONTHS)).minusDays(1));
    }

    static Money money(Draw draw) {
        double amount = 120_000 * draw.factor(3.5);
        long step = draw.chance(0.7) ? 1_000 : 1;
        return new Money(BigDecimal.valueOf(Math.max(1, Math.round(amount / step)) * step),
                draw.chance(0.75) ? "EUR" : "USD");
    }

    /// About as much, rounded otherwise.
    static @Nullable Money nearly(Draw draw, @Nullable Money money) {
        return money == null
                ? null
                : new Money(BigDecimal.valueOf(Math.round(money.amount().doubleValue() * draw.factor(1.02))),
                        money.currency());
    }

    private static boolean isTown(String code) {
        List<String> above = CodeList.TERRITORIES.ancestors(code);
        return !above.isEmpty() && COUNTRIES.contains(above.getLast())
                && CodeList.TERRITORIES.within(code).size() == 1;
    }

    private List<String> shuffled(List<String> codes) {
        List<String> left = new ArrayList<>(codes);
        List<String> shuffled = new ArrayList<>();
        Draw draw = new Draw(seed, -2);
        while (!left.isEmpty()) {
            shuffled.add(left.remove(draw.between(0, left.size() - 1)));
        }
        return List.copyOf(shuffled);
    }
}

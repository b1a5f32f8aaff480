package org.sinergija.contracts.schema;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Random;
import org.instancio.Select;
import org.instancio.generator.Generator;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.PublicEvent;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.event.CoFinancing;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.goodpractice.GoodPracticeState;
import org.sinergija.contracts.goodpractice.Practitioner;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// Events with whatever their records can hold, the same ones in each run.
final class Arbitrary {
    private static final long SEED = 20261124;
    private static final String[] LANGUAGES = {"en", "sq", "bs", "hr", "sr-Latn", "sr-Cyrl", "mk", "cnr", "es-419"};
    private static final String[] TERRITORIES = {"XK", "RS-00", "MK-skopje", "AL-11", "BA-BIH-velika-kladusa"};
    private static final List<Class<? extends Record>> RECORDS = List.of(OrganisationState.class, InitiativeState.class,
            Output.class, GoodPracticeState.class, Practitioner.class, EventState.class, CoFinancing.class,
            RecommendationState.class, CommitmentState.class, ConsultationState.class, OverlapState.class,
            Resolution.class);

    private Arbitrary() {}

    /// With every optional part.
    static <E extends PublicEvent> E full(Class<E> type) {
        return of(type).create();
    }

    /// Some with this optional part, some with that.
    static <E extends PublicEvent> Stream<E> many(Class<E> type, int count) {
        InstancioApi<E> events = of(type);
        RECORDS.forEach(owner -> Arrays.stream(owner.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .forEach(optional -> events.withNullable(Select.field(owner, optional))));
        return events.stream().limit(count);
    }

    private static <E extends PublicEvent> InstancioApi<E> of(Class<E> type) {
        return Instancio.of(type).withSeed(SEED).lenient()
                .supply(Select.all(LocalizedText.class), Arbitrary::text)
                .supply(Select.all(Money.class), Arbitrary::money)
                .supply(Select.all(Period.class), Arbitrary::period)
                .supply(Select.all(Territory.class), (Generator<Territory>) random -> new Territory(random.oneOf(
                        TERRITORIES)))
                .supply(Select.field(InitiativeState.class, "themes"), Arbitrary::codes)
                .supply(Select.field(InitiativeState.class, "targetGroups"), Arbitrary::codes)
                .supply(Select.field(InitiativeState.class, "activityTypes"), Arbitrary::codes)
                .supply(Select.field(EventState.class, "themes"), Arbitrary::codes)
                .supply(Select.field(RecommendationState.class, "themes"), Arbitrary::codes)
                .supply(Select.field(ConsultationState.class, "themes"), Arbitrary::codes)
                .supply(Select.field(EventState.class, "targetGroups"), Arbitrary::codes)
                .supply(Select.all(LocalDateTime.class), (Generator<LocalDateTime>) random -> LocalDateTime
                        .of(2026, 10, random.intRange(1, 31), random.intRange(0, 23), random.intRange(0, 59)))
                .supply(Select.field(GoodPracticeState.class, "themes"), Arbitrary::codes)
                .supply(Select.field(GoodPracticeState.class, "targetGroups"), Arbitrary::codes)
                .supply(Select.field(GoodPracticeState.class, "country"), Arbitrary::country)
                .supply(Select.field(OrganisationState.class, "country"), Arbitrary::country)
                .supply(Select.field(OrganisationState.class, "languages"),
                        (Generator<List<String>>) random -> List.of(random.oneOf(LANGUAGES)))
                .supply(Select.field(OverlapState.class, "score"), Arbitrary::share)
                .supply(Select.field(FactorView.class, "similarity"), Arbitrary::share)
                .supply(Select.field(FactorView.class, "weight"),
                        (Generator<Double>) random -> random.doubleRange(-30, 30));
    }

    private static String country(Random random) {
        return random.upperCaseAlphabetic(2);
    }

    private static LocalizedText text(Random random) {
        return LocalizedText.of(random.oneOf(LANGUAGES),
                "Ž" + random.stringOf(random.intRange(0, 40), 'a', 'Ж', '"', '\n'));
    }

    private static Money money(Random random) {
        return new Money(BigDecimal.valueOf(random.longRange(0, 10_000_000_000L), random.intRange(0, 2)),
                random.oneOf("EUR", "USD", "RSD", "ALL", "BAM", "MKD"));
    }

    private static Period period(Random random) {
        LocalDate start = LocalDate.ofEpochDay(random.longRange(0, 30_000));
        return new Period(start, random.trueOrFalse() ? start.plusDays(random.longRange(0, 4_000)) : null);
    }

    private static List<String> codes(Random random) {
        return random.trueOrFalse() ? List.of() : List.of("counter-trafficking", random.oneOf("return", "training"));
    }

    private static double share(Random random) {
        return random.doubleRange(0, 1);
    }
}

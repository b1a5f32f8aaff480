package org.sinergija.bench.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;

/// Plants pairs in a made-up register: duplicates, and what only looks like one.
final class Planting {
    private static final long NUMBERS = 1L << 40;
    private static final int LEAST_PROGRAMME = 1_000_000;
    /// Of the title's frames, those that name no place.
    private static final List<Phrase> PLACELESS = Phrases.of("title").stream()
            .filter(frame -> !frame.in(Language.EN).contains("{place}")).toList();

    private final MadeUpRegister register;

    Planting(MadeUpRegister register) {
        this.register = register;
    }

    /// @param number of the pair among those of its kind
    Planted pair(Planted.Kind kind, int number) {
        Draw draw = register.draw(NUMBERS * kind.name().hashCode() + number);
        Draft base = base(draw);
        UUID left = draw.id();
        UUID right = draw.id();
        return switch (kind) {
            case TRANSLATED -> new Planted(kind, base.registered(left),
                    again(draw, base).in(List.of(otherLanguage(draw, base.languages()))).registered(right));
            case REWORDED -> new Planted(kind, base.registered(left), again(draw, base).registered(right));
            case SIBLINGS -> new Planted(kind, base.registered(left), sibling(draw, base).registered(right));
            case PHASES -> phases(draw, base, left, right);
            case COMPONENTS -> components(draw, base, left, right);
        };
    }

    /// In a town, with an end, telling what it is.
    private Draft base(Draw draw) {
        String town = register.town(draw);
        Draft drafted = register.draft(draw);
        Period period = drafted.period();
        LocalDate start = period == null ? LocalDate.of(draw.between(2014, 2026), 1, 15) : period.start();
        return drafted.saying(content -> content.withPlace(town).with("title", draw.any(PLACELESS)))
                .in(List.of(drafted.languages().getFirst())).territories(List.of(town))
                .during(new Period(start, end(start, period, draw)));
    }

    private static LocalDate end(LocalDate start, @Nullable Period period, Draw draw) {
        return period == null || period.end() == null ? start.plusMonths(6L * draw.between(1, 6)) : period.end();
    }

    /// As another reporter would record it: other words here and there, dates and codes slightly off, gaps of its own.
    private Draft again(Draw draw, Draft base) {
        Draft again = base.saying(content -> reworded(draw, content))
                .summary(draw.chance(0.12) ? Draft.Summary.LEFT_OUT : Draft.Summary.WRITTEN)
                .themes(slightlyOff(draw, CodeList.THEMES, base.themes(), "topic"))
                .territories(territoriesOff(draw, base.territories()))
                .targetGroups(draw.chance(0.2)
                        ? List.of()
                        : slightlyOff(draw, CodeList.TARGET_GROUPS, base.targetGroups(), "group"))
                .activityTypes(draw.chance(0.3)
                        ? List.of()
                        : slightlyOff(draw, CodeList.ACTIVITY_TYPES, base.activityTypes(), "action"))
                .during(draw.chance(0.05) ? null : datesOff(draw, Objects.requireNonNull(base.period())))
                .costing(draw.chance(0.35)
                        ? null
                        : draw.chance(0.7) ? base.budget() : MadeUpRegister.nearly(draw, base.budget()));
        return reportedByAnother(draw, base, again);
    }

    private static Content reworded(Draw draw, Content content) {
        Content reworded = draw.chance(0.3) ? content.withAcronym("") : content;
        if (draw.chance(0.4)) {
            reworded = reworded.with("title", draw.any(Phrases.of("title")));
        }
        if (draw.chance(0.5)) {
            reworded = reworded.with("summary", draw.any(Phrases.of("summary")));
        }
        return draw.chance(0.3) ? reworded.with("still", draw.skewed(Phrases.of("purpose"))) : reworded;
    }

    /// The donor, a partner, or an organisation that only reports.
    private Draft reportedByAnother(Draw draw, Draft base, Draft again) {
        List<Participant> others = new ArrayList<>();
        base.participants().stream().filter(_ -> draw.chance(0.8)).forEach(others::add);
        if (draw.chance(0.7)) {
            others.add(new Participant(base.lead(), ParticipantRole.IMPLEMENTING));
        }
        List<UUID> known = base.participants().stream().map(Participant::organisation)
                .filter(organisation -> !organisation.equals(base.lead())).toList();
        UUID reporter = known.isEmpty() || draw.chance(0.3) ? anotherThan(draw, base.lead()) : draw.any(known);
        return again.by(reporter, others);
    }

    private UUID anotherThan(Draw draw, UUID lead) {
        UUID other = register.implementer(draw);
        return other.equals(lead) ? register.donor(draw) : other;
    }

    private static List<String> slightlyOff(Draw draw, CodeList list, List<String> codes, String kind) {
        if (codes.isEmpty() || draw.chance(0.65)) {
            return codes;
        }
        Set<String> off = new LinkedHashSet<>(codes);
        List<String> above = list.ancestors(codes.getLast());
        if (draw.chance(0.5)) {
            off.remove(codes.getLast());
            off.add(above.isEmpty() ? draw.skewed(Phrases.of(kind)).code() : above.getFirst());
        } else {
            off.add(draw.skewed(Phrases.of(kind)).code());
        }
        return List.copyOf(off);
    }

    private List<String> territoriesOff(Draw draw, List<String> territories) {
        String town = territories.getFirst();
        if (draw.chance(0.75)) {
            return territories;
        }
        return draw.chance(0.5)
                ? List.of(CodeList.TERRITORIES.ancestors(town).getFirst())
                : List.of(town, register.townNear(draw, town));
    }

    private static Period datesOff(Draw draw, Period period) {
        if (draw.chance(0.45)) {
            return period;
        }
        LocalDate start = period.start().plusDays(draw.between(-20, 20));
        LocalDate end = Objects.requireNonNull(period.end()).plusDays(draw.between(-20, 40));
        return new Period(start, draw.chance(0.15) || end.isBefore(start) ? null : end);
    }

    private static Language otherLanguage(Draw draw, List<Language> languages) {
        Language first = languages.getFirst();
        boolean otherScript = first.column() == Language.BS.column() && draw.chance(0.3);
        return draw.any(Arrays.stream(Language.values())
                .filter(other -> other != first && other.sharesWordsWith(first) == otherScript).toList());
    }

    private Draft sibling(Draw draw, Draft base) {
        String town = register.townNear(draw, base.territories().getFirst());
        Period period = Objects.requireNonNull(base.period());
        int later = draw.chance(0.6) ? 0 : draw.between(1, 90);
        List<Participant> partners = new ArrayList<>(base.participants());
        if (draw.chance(0.3)) {
            partners.add(new Participant(register.implementer(draw), ParticipantRole.IMPLEMENTING));
        }
        return base.saying(content -> content.withPlace(town)).territories(List.of(town))
                .by(base.lead(), partners)
                .during(new Period(period.start().plusDays(later),
                        Objects.requireNonNull(period.end()).plusDays(later)))
                .costing(draw.chance(0.4) ? base.budget() : draw.chance(0.7) ? MadeUpRegister.money(draw) : null);
    }

    /// Half call themselves phases, the others only carry a number; of a first one not even that is sure.
    private static Planted phases(Draw draw, Draft base, UUID left, UUID right) {
        Period first = Objects.requireNonNull(base.period());
        LocalDate end = Objects.requireNonNull(first.end());
        LocalDate next = end.plusDays(draw.between(1, 30));
        boolean named = draw.chance(0.5);
        Draft counted = named
                ? base.saying(content -> content.with("ending", Phrases.of("phase").getFirst()))
                : base;
        Draft one = named || draw.chance(0.7) ? counted.saying(content -> content.withNumeral("I")) : base;
        Draft two = counted.saying(content -> content.withNumeral("II"))
                .during(new Period(next, next.plusDays(end.toEpochDay() - first.start().toEpochDay())))
                .costing(draw.chance(0.2) ? base.budget() : MadeUpRegister.money(draw));
        return new Planted(Planted.Kind.PHASES, one.registered(left), two.registered(right));
    }

    /// Of the parts a quarter have the programme's title, half state whose part they are.
    private Planted components(Draw draw, Draft base, UUID left, UUID right) {
        Period period = Objects.requireNonNull(base.period());
        String town = base.territories().getFirst();
        String country = MadeUpRegister.countryOf(town);
        Money whole = new Money(BigDecimal.valueOf(LEAST_PROGRAMME + 10_000L * draw.between(0, 900)), "EUR");
        LocalDate from = period.start().minusMonths(draw.between(0, 12));
        Draft programme = base.saying(content -> content.withPlace(country)).territories(List.of(country))
                .during(new Period(from, Objects.requireNonNull(period.end()).plusMonths(draw.between(3, 18))))
                .costing(whole);
        Draft part = draw.chance(0.25)
                ? base.saying(content -> content)
                : base.saying(content -> content.with("ending", draw.any(Phrases.of("part"))));
        part.by(draw.chance(0.6) ? base.lead() : register.implementer(draw), base.participants())
                .territories(List.of(draw.chance(0.6) ? town : country))
                .costing(draw.chance(0.2) ? null : share(draw, whole));
        if (draw.chance(0.5)) {
            part.related(List.of(new RelatedInitiative(Relation.PARENT, left)));
            programme.related(List.of(new RelatedInitiative(Relation.CHILD, right)));
        }
        return new Planted(Planted.Kind.COMPONENTS, programme.registered(left), part.registered(right));
    }

    private static Money share(Draw draw, Money whole) {
        return new Money(whole.amount().multiply(BigDecimal.valueOf(draw.between(3, 40)))
                .divide(BigDecimal.valueOf(100), RoundingMode.HALF_UP), whole.currency());
    }
}

package org.sinergija.coordination.engine;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.initiative.ParticipantRole;

/// Whether the same organisations do or fund it. That one donor funds both tells little; that one does both, much.
final class OrganisationFactor implements Factor {
    private static final double DOING = 0.8;
    private static final double FUNDING = 0.2;

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        Set<UUID> doers = doers(left.subject());
        Set<UUID> theirDoers = doers(right.subject());
        if (doers.isEmpty() || theirDoers.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> funders = funders(left.subject());
        Set<UUID> theirFunders = funders(right.subject());
        double funding = funders.isEmpty() || theirFunders.isEmpty() ? 0 : CodeSets.share(funders, theirFunders);
        double similarity = DOING * CodeSets.share(doers, theirDoers) + FUNDING * funding;
        long doing = doers.stream().filter(theirDoers::contains).count();
        long paying = funders.stream().filter(theirFunders::contains).count();
        return Optional.of(new Evidence(similarity, () -> detail(doing, paying)));
    }

    private static String detail(long doing, long paying) {
        return "%s, and %s.".formatted(count(doing, "carries out", "carry out"),
                count(paying, "funds", "fund").toLowerCase(Locale.ROOT));
    }

    private static String count(long organisations, String one, String many) {
        return switch ((int) organisations) {
            case 0 -> "No organisation %s both".formatted(one);
            case 1 -> "One organisation %s both".formatted(one);
            default -> "%d organisations %s both".formatted(organisations, many);
        };
    }

    private static Set<UUID> doers(Subject subject) {
        Set<UUID> doers = new LinkedHashSet<>();
        if (subject.lead() != null) {
            doers.add(subject.lead());
        }
        subject.participants().stream().filter(participant -> participant.role() != ParticipantRole.FUNDING)
                .forEach(participant -> doers.add(participant.organisation()));
        return doers;
    }

    static Set<UUID> funders(Subject subject) {
        Set<UUID> funders = new LinkedHashSet<>();
        subject.participants().stream().filter(participant -> participant.role() == ParticipantRole.FUNDING)
                .forEach(participant -> funders.add(participant.organisation()));
        return funders;
    }
}

package org.sinergija.coordination.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.candidate.Rarities;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.overlap.Reassessment;
import org.sinergija.coordination.overlap.Settlement;
import org.sinergija.coordination.weights.Judgement;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.LessonFile;
import org.sinergija.coordination.weights.Lessons;
import org.springframework.stereotype.Component;

/// Adds the verdicts of people to the lessons of the release, one lesson each, and learns from all of them.
@Component
final class Teacher {
    private final Reassessment overlaps;
    private final Candidates candidates;
    private final CurrentEngine current;

    Teacher(Reassessment overlaps, Candidates candidates, CurrentEngine current) {
        this.overlaps = overlaps;
        this.candidates = candidates;
        this.current = current;
    }

    Teaching teach() {
        Rarities rarities = candidates.rarities();
        List<Lesson> lessons = new ArrayList<>(LessonFile.own());
        Map<Outcome, Integer> resolutions = new EnumMap<>(Outcome.class);
        int passedOver = 0;
        for (Settlement settlement : overlaps.settlements()) {
            Optional<Lesson> lesson = lesson(settlement, rarities);
            if (lesson.isPresent()) {
                lessons.add(lesson.get());
                resolutions.merge(settlement.outcome(), 1, Integer::sum);
            } else {
                passedOver++;
            }
        }
        return new Teaching(Lessons.learn(lessons), resolutions, passedOver);
    }

    private Optional<Lesson> lesson(Settlement settlement, Rarities rarities) {
        return judgement(settlement.outcome()).flatMap(judgement -> candidates.find(settlement.left())
                .flatMap(left -> candidates.find(settlement.right()).map(right -> current.engine()
                        .lesson(Profile.of(left), Profile.of(right),
                                rarities.of(left.visibility(), right.visibility()), judgement))));
    }

    /// Nothing where the verdict does not say what the two were: the one that followed the other may have been anything.
    static Optional<Judgement> judgement(Outcome outcome) {
        return switch (outcome) {
            case MERGED -> Optional.of(Judgement.DUPLICATE);
            case COORDINATED -> Optional.of(Judgement.OVERLAP);
            case DISTINCT -> Optional.of(Judgement.DISTINCT);
            case SUPERSEDED -> Optional.empty();
        };
    }
}

package org.sinergija.notifications.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.notifications.letter.Sheet.Entry;
import org.sinergija.notifications.letter.Sheet.Side;
import org.sinergija.notifications.letter.Sheet.Step;
import org.sinergija.notifications.link.Act;
import org.sinergija.notifications.link.LinkSettings;
import org.sinergija.notifications.link.Links;
import org.springframework.stereotype.Component;

/// Overlaps as a letter tells of them: the reader's own side first.
@Component
class Entries {
    private final Names names;
    private final Factors factors;
    private final Texts texts;
    private final Links links;
    private final LinkSettings settings;

    Entries(Names names, Factors factors, Texts texts, Links links, LinkSettings settings) {
        this.names = names;
        this.factors = factors;
        this.texts = texts;
        this.links = links;
        this.settings = settings;
    }

    /// @param acts what the reader is offered, if its organisation is a side
    Entry of(OverlapState overlap, Reader reader, List<Act> acts) {
        List<Side> sides = List.of(overlap.left(), overlap.right()).stream()
                .sorted((one, other) -> Boolean.compare(isOurs(other, reader), isOurs(one, reader)))
                .map(side -> new Side(whose(side, reader), Names.title(side.title(), reader.language()))).toList();
        return new Entry(sides, texts.say(reader.language(), "level." + overlap.level()),
                factors.of(overlap, reader.language()), steps(overlap, reader, acts));
    }

    /// What overlaps with what, as facts for a sentence.
    Map<String, Object> facts(OverlapState overlap, Reader reader) {
        boolean turned = !isOurs(overlap.left(), reader) && isOurs(overlap.right(), reader);
        SubjectRef ours = turned ? overlap.right() : overlap.left();
        SubjectRef theirs = turned ? overlap.left() : overlap.right();
        return Map.of("ours", Names.title(ours.title(), reader.language()), "theirs",
                Names.title(theirs.title(), reader.language()), "organisation",
                names.organisation(theirs.lead(), reader.language()));
    }

    private List<Step> steps(OverlapState overlap, Reader reader, List<Act> acts) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(texts.say(reader.language(), "step.open"),
                settings.at("/api/v1/overlaps/" + overlap.id())));
        own(overlap, reader.organisation()).ifPresent(organisation -> acts.forEach(
                act -> steps.add(new Step(texts.say(reader.language(), "step." + act.word()), links.to(act,
                        overlap.id(), organisation, reader.key(), reader.language().tag())))));
        return steps;
    }

    private static Optional<UUID> own(OverlapState overlap, @Nullable UUID organisation) {
        return Optional.ofNullable(organisation)
                .filter(own -> own.equals(overlap.left().lead()) || own.equals(overlap.right().lead()));
    }

    private String whose(SubjectRef side, Reader reader) {
        return isOurs(side, reader)
                ? texts.say(reader.language(), "whose.ours")
                : texts.say(reader.language(), "whose.theirs",
                        Map.of("organisation", names.organisation(side.lead(), reader.language())));
    }

    private static boolean isOurs(SubjectRef side, Reader reader) {
        return side.lead().equals(reader.organisation());
    }
}

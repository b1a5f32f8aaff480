package org.sinergija.notifications.letter;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.letter.Sheet.Step;
import org.sinergija.notifications.link.Links;
import org.springframework.stereotype.Component;

/// Writes a letter as things stand when it goes out.
@Component
public class Writer {
    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 80;
    private static final String COUNT = "count";
    /// The region's.
    private static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

    private final Known known;
    private final Entries entries;
    private final NewsLines news;
    private final Names names;
    private final Texts texts;
    private final Templates templates;
    private final Links links;

    Writer(Known known, Entries entries, NewsLines news, Names names, Texts texts, Templates templates, Links links) {
        this.known = known;
        this.entries = entries;
        this.news = news;
        this.names = names;
        this.texts = texts;
        this.templates = templates;
        this.links = links;
    }

    /// Nothing if there is nothing left to tell.
    public Optional<Written> write(Subject about, Reader reader) {
        Kind kind = Kind.of(about.reason());
        Map<UUID, OverlapState> found = known.overlaps(about.overlaps());
        List<OverlapState> overlaps = about.overlaps().stream().map(found::get).filter(Objects::nonNull)
                .filter(overlap -> !asks(kind, reader) || overlap.status() != OverlapStatus.RESOLVED).toList();
        List<String> lines = about.news().stream().flatMap(each -> news.of(each, reader.language()).stream()).toList();
        return overlaps.isEmpty() && lines.isEmpty() && kind != Kind.WEBHOOK
                ? Optional.empty()
                : Optional.of(laidOut(sheet(about, kind, overlaps, lines, reader), overlaps, reader));
    }

    /// What overlaps with what, in one line, for somebody of that organisation; nothing once it is no longer known.
    public Optional<String> headline(UUID overlap, UUID organisation, Language language) {
        Reader reader = new Reader(Reader.Kind.FOCAL_POINT, "", organisation, language);
        return known.overlap(overlap)
                .map(each -> texts.say(language, "subject.overlap", entries.facts(each, reader)));
    }

    private Written laidOut(Sheet sheet, List<OverlapState> overlaps, Reader reader) {
        Map<String, Object> facts = Map.of("sheet", sheet);
        return new Written(reader.language(), sheet.subject(),
                templates.fill("letter.txt", reader.language(), facts),
                templates.fill("letter.html", reader.language(), facts), sheet.unsubscribe().link(),
                overlaps.size() == 1 ? Optional.of(overlaps.getFirst().id()) : Optional.empty());
    }

    private Sheet sheet(Subject about, Kind kind, List<OverlapState> overlaps, List<String> lines, Reader reader) {
        Language language = reader.language();
        Map<String, Object> facts = new HashMap<>(Map.of(COUNT, overlaps.size() + lines.size()));
        if (!overlaps.isEmpty()) {
            facts.putAll(entries.facts(overlaps.getFirst(), reader));
            facts.put("day", texts.day(language, LocalDate.ofInstant(overlaps.getFirst().detectedAt(), ZONE)));
        }
        if (kind == Kind.COMMITMENT_DUE || kind == Kind.COMMITMENT_LATE) {
            facts.put("day", texts.day(language, LocalDate.ofInstant(about.news().getFirst().at(), ZoneOffset.UTC)));
        }
        int untold = Math.max(0, overlaps.size() - MOST) + Math.max(0, lines.size() - MOST);
        URI unsubscribe = links.toUnsubscribe(reader.key(), language.tag());
        return new Sheet(language.tag(), subject(kind, facts, reader), texts.say(language, "greeting"),
                texts.say(language, "intro." + kind.word(), facts),
                overlaps.stream().limit(MOST).map(overlap -> entries.of(overlap, reader, kind.acts())).toList(),
                lines.stream().limit(MOST).toList(),
                untold == 0 ? "" : texts.say(language, "more", Map.of(COUNT, untold)), advice(kind, reader),
                texts.say(language, "reasons"), footer(reader),
                new Step(texts.say(language, "step.unsubscribing"), unsubscribe));
    }

    /// The same for all letters about one overlap, but for a tag, so that they stand together (RFC 5256 §2.1).
    private String subject(Kind kind, Map<String, Object> facts, Reader reader) {
        Language language = reader.language();
        if (!facts.containsKey("ours") || kind == Kind.SUMMARY || kind == Kind.DIGEST || kind == Kind.NEWS) {
            return texts.say(language, "subject." + kind.word(), facts);
        }
        Map<String, Object> brief = new HashMap<>(facts);
        brief.replaceAll((_, fact) -> fact instanceof String text ? brief(text) : fact);
        String core = texts.say(language, "subject.overlap", brief);
        String tag = "subject.tag." + kind.word();
        return texts.has(tag) ? texts.say(language, tag, Map.of("subject", core)) : core;
    }

    private String advice(Kind kind, Reader reader) {
        String whom = reader.kind() == Reader.Kind.COORDINATOR ? "advice.mediator" : "advice.side";
        return asks(kind, reader) ? texts.say(reader.language(), whom) : "";
    }

    /// Whether it asks its reader to settle something, so that what is settled has no place in it.
    private static boolean asks(Kind kind, Reader reader) {
        return kind.asks() && reader.kind() != Reader.Kind.PERSON;
    }

    private String footer(Reader reader) {
        return switch (reader.kind()) {
            case FOCAL_POINT -> texts.say(reader.language(), "footer.focalPoint", Map.of("organisation",
                    names.organisation(Objects.requireNonNull(reader.organisation()), reader.language())));
            case PERSON -> texts.say(reader.language(), "footer.person");
            case COORDINATOR -> texts.say(reader.language(), "footer.coordinator");
        };
    }

    private static String brief(String text) {
        int[] signs = text.codePoints().toArray();
        return signs.length <= LONGEST_TITLE ? text : new String(signs, 0, LONGEST_TITLE - 1).strip() + "…";
    }
}

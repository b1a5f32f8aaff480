package org.sinergija.notifications.letter;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.link.LinkSettings;
import org.sinergija.notifications.notice.Notice.News;
import org.springframework.stereotype.Component;

/// What happened besides overlaps, a line each.
@Component
class NewsLines {
    private static final Pattern TYPE = Pattern.compile("org\\.sinergija\\.[^.]+\\.([^.]+)\\.([^.]+)\\.v\\d+");
    private static final String TITLE = "title";

    private final Known known;
    private final Names names;
    private final Texts texts;
    private final LinkSettings settings;

    NewsLines(Known known, Names names, Texts texts, LinkSettings settings) {
        this.known = known;
        this.names = names;
        this.texts = texts;
        this.settings = settings;
    }

    /// Nothing of what is no longer known, or of what the letter tells anyway.
    Optional<String> of(News news, Language language) {
        Matcher type = TYPE.matcher(news.type());
        String what = type.matches() ? type.group(1) : "";
        return switch (what) {
            case "initiative" -> known.initiative(news.subject())
                    .map(initiative -> line("news.initiative." + type.group(2), "initiatives", news, language,
                            Map.of(TITLE, Names.title(initiative.title(), language), "organisation",
                                    names.organisation(initiative.lead(), language))));
            case "organisation" -> known.organisation(news.subject())
                    .map(organisation -> line("news.organisation", "organisations", news, language,
                            Map.of(TITLE, Names.title(organisation.name(), language))));
            case "event" -> known.event(news.subject())
                    .map(event -> line("news.event." + type.group(2), "events", news, language,
                            Map.of(TITLE, Names.title(event.title(), language), "organisation",
                                    names.organisation(event.organisers().getFirst(), language))));
            case "recommendation" -> known.recommendation(news.subject())
                    .flatMap(recommendation -> Optional.ofNullable(recommendation.title())
                            .map(title -> line("news.recommendation." + type.group(2), "recommendations", news,
                                    language,
                                    Map.of(TITLE, Names.title(title, language)))));
            case "consultation" -> known.consultation(news.subject())
                    .map(consultation -> line("news.consultation." + type.group(2), "consultations", news, language,
                            Map.of(TITLE, Names.title(consultation.title(), language), "organisation",
                                    names.organisation(consultation.organisation(), language))));
            case "good-practice" ->
                Optional.of(line("news.good-practice", "good-practices", news, language, Map.of()));
            default -> Optional.empty();
        };
    }

    private String line(String key, String path, News news, Language language, Map<String, String> facts) {
        String said = texts.say(language, texts.has(key) ? key : "news.other", facts);
        return "%s – %s".formatted(said, settings.at("/api/v1/%s/%s".formatted(path, news.subject())));
    }
}

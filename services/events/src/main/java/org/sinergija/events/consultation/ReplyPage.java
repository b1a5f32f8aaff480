package org.sinergija.events.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.document.Markdown;
import org.springframework.web.util.HtmlUtils;

/// A consolidated reply as people read it, in one language.
///
/// @param languages in which it is asked for, or else written, best first
record ReplyPage(ReplyView reply, List<String> languages) {
    static ReplyPage of(ReplyView reply, ConsultationDetails call, @Nullable String wanted) {
        return new ReplyPage(reply, wanted == null
                ? call.languages()
                : Stream.concat(Stream.of(wanted), call.languages().stream())
                        .toList());
    }

    String html() {
        String title = HtmlUtils.htmlEscape(in(reply.title()));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <style>body {font-family: 'DejaVu Sans', sans-serif; max-width: 45em; margin: 2em auto; line-height: 1.5}
                h1, h2, h3 {color: #1b3a57} blockquote {margin: 0 0 1em; padding-left: 1em; border-left: 3px solid #c8d4df}</style>
                </head><body>
                %s</body></html>
                """
                .formatted(HtmlUtils.htmlEscape(language()), title, Markdown.html(markdown()));
    }

    String markdown() {
        ReplyWords words = ReplyWords.in(language());
        Tally counts = reply.counts();
        return """
                # %s

                %s: %d

                ## %s

                %s

                ## %s

                %s

                %s""".formatted(escaped(in(reply.title())), words.say("contributions"), counts.contributions(),
                words.say("countries"), lines(counts.byCountry(), words::country), words.say("types"),
                lines(counts.byType(), type -> words.say("type." + type)),
                reply.sections().stream().map(part -> section(part, words)).collect(Collectors.joining("\n")));
    }

    private String section(ReplyView.Part part, ReplyWords words) {
        String body = part.body() == null ? "" : in(part.body()) + "\n\n";
        String quotes = part.quotes().stream().map(ReplyPage::quote).collect(Collectors.joining("\n"));
        return "## %s\n\n%s: %d\n\n%s%s\n".formatted(escaped(in(part.title())), words.say("answers"), part.answers(),
                body, quotes);
    }

    private static String quote(ReplyView.Saying saying) {
        String who = saying.person() == null
                ? saying.organisation()
                : "%s, %s".formatted(saying.person(), saying.organisation());
        return "> %s\n>\n> — %s \\(%s\\)\n".formatted(escaped(saying.text()), escaped(who), saying.country());
    }

    private static String lines(Map<String, Long> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .map(entry -> "- %s: %d".formatted(escaped(name.apply(entry.getKey())), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String language() {
        return languages.getFirst();
    }

    private String in(LocalizedText text) {
        return languages.stream().filter(text.byLanguage()::containsKey).findFirst().map(text.byLanguage()::get)
                .orElseGet(() -> text.byLanguage().values().iterator().next());
    }

    /// On one line, and nothing in it is a mark (CommonMark §2.4).
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+.!|~&:-])", "\\\\$1");
    }
}

package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sinergija.contracts.value.LocalizedText;
import org.springframework.web.util.HtmlUtils;

/// A newsletter as people read it, in one language.
///
/// @param language of its texts, or the next best where one is missing
record Page(Newsletter newsletter, String language) {
    private static final Parser PARSER = Parser.builder().build();
    private static final String TEXT = "margin:0 0 12px;line-height:1.5";
    private static final Map<Class<? extends Node>, String> STYLES = Map.of(Paragraph.class, TEXT, Heading.class,
            "margin:20px 0 8px;color:#1b3a57", Link.class, "color:#1b5e9b", BlockQuote.class,
            "margin:0 0 12px;padding-left:12px;border-left:3px solid #c8d4df");
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(_ -> (node, _, attributes) -> {
                String style = STYLES.get(node.getClass());
                if (style != null) {
                    attributes.put("style", style);
                }
            }).build();

    String title() {
        return in(newsletter.title());
    }

    String markdown() {
        return "# %s\n\n%s\n".formatted(Wording.escaped(in(newsletter.title())),
                newsletter.sections().stream()
                        .map(section -> "## %s\n\n%s\n".formatted(Wording.escaped(in(section.title())),
                                in(section.body())))
                        .collect(Collectors.joining("\n")));
    }

    /// With all styles inlined, since mail programs read no others. No HTML of an author gets through, and no link but to pages
    /// and mail.
    String html() {
        String sections = newsletter.sections().stream()
                .map(section -> "<h2 style=\"margin:28px 0 8px;font-size:20px;color:#1b3a57\">%s</h2>\n%s".formatted(
                        HtmlUtils.htmlEscape(in(section.title())), RENDERER.render(PARSER.parse(in(section.body())))))
                .collect(Collectors.joining());
        String title = HtmlUtils.htmlEscape(in(newsletter.title()));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;background:#f4f6f8">
                <div style="max-width:640px;margin:0 auto;padding:24px;background:#ffffff;font-family:sans-serif;color:#222222">
                <h1 style="margin:0 0 16px;font-size:26px;color:#1b3a57">%s</h1>
                %s</div></body></html>
                """
                .formatted(language, title, title, sections);
    }

    private String in(LocalizedText text) {
        Map<String, String> all = text.byLanguage();
        return all.getOrDefault(language, all.getOrDefault(newsletter.languages().getFirst(),
                all.values().iterator().next()));
    }
}

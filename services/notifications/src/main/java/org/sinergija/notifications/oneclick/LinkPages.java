package org.sinergija.notifications.oneclick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sinergija.notifications.letter.Language;
import org.sinergija.notifications.letter.Texts;
import org.sinergija.notifications.letter.Writer;
import org.sinergija.notifications.link.Act;
import org.sinergija.notifications.link.Link;
import org.sinergija.notifications.link.Links;
import org.sinergija.notifications.oneclick.Page.Button;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the links of letters lead, without signing in. Showing a page changes nothing, since mail servers look at links too;
/// posting does, from the page's button or by a mail program itself (RFC 8058).
@RestController
@RequestMapping("/letters/{word}/{token}")
class LinkPages {
    private static final String ENGLISH = "en";

    private final Links links;
    private final Deeds deeds;
    private final Writer writer;
    private final Texts texts;
    private final Page page;

    LinkPages(Links links, Deeds deeds, Writer writer, Texts texts, Page page) {
        this.links = links;
        this.deeds = deeds;
        this.writer = writer;
        this.texts = texts;
        this.page = page;
    }

    @GetMapping
    ResponseEntity<String> ask(@PathVariable String word, @PathVariable String token,
            @RequestHeader(name = "Accept-Language", defaultValue = ENGLISH) String languages) {
        return with(word, token, languages, link -> {
            Language language = language(link);
            List<String> lines = new ArrayList<>();
            if (link.overlap() != null && link.organisation() != null) {
                writer.headline(link.overlap(), link.organisation(), language).ifPresent(lines::add);
            }
            lines.add(text(link, "text"));
            return page.show(HttpStatus.OK, language, text(link, "title"), lines,
                    new Button(texts.say(language, "step." + link.act().word()), ""));
        });
    }

    @PostMapping
    ResponseEntity<String> act(@PathVariable String word, @PathVariable String token,
            @RequestHeader(name = "Accept-Language", defaultValue = ENGLISH) String languages) {
        return with(word, token, languages, link -> {
            Button next = link.act() == Act.UNSUBSCRIBING
                    ? new Button(texts.say(language(link), "page.undoing.button"), token + "/undoing")
                    : Button.NONE;
            return deeds.does(link)
                    ? page.show(HttpStatus.OK, language(link), text(link, "done"), List.of(), next)
                    : told(HttpStatus.CONFLICT, "page.refused", language(link));
        });
    }

    /// Only what can be taken back by the reader alone.
    @PostMapping("/undoing")
    ResponseEntity<String> undo(@PathVariable String word, @PathVariable String token,
            @RequestHeader(name = "Accept-Language", defaultValue = ENGLISH) String languages) {
        return with(word, token, languages, link -> deeds.undoes(link)
                ? page.show(HttpStatus.OK, language(link), texts.say(language(link), "page.undoing.done"), List.of(),
                        Button.NONE)
                : told(HttpStatus.CONFLICT, "page.refused", language(link)));
    }

    private ResponseEntity<String> with(String word, String token, String languages,
            Function<Link, ResponseEntity<String>> answer) {
        Optional<Link> link = Act.of(word)
                .flatMap(act -> links.read(act, token));
        try {
            return link.map(answer).orElseGet(() -> told(HttpStatus.GONE, "page.gone", browsers(languages)));
        } catch (NeighbourAway away) {
            return told(HttpStatus.SERVICE_UNAVAILABLE, "page.away", link.map(LinkPages::language).orElse(Language.EN));
        }
    }

    private ResponseEntity<String> told(HttpStatus status, String key, Language language) {
        return page.show(status, language, texts.say(language, key + ".title"),
                List.of(texts.say(language, key + ".text")), Button.NONE);
    }

    private String text(Link link, String what) {
        return texts.say(language(link), "page.%s.%s".formatted(link.act().word(), what));
    }

    private static Language language(Link link) {
        return Language.firstOf(List.of(link.language()));
    }

    private static Language browsers(String header) {
        try {
            return Language.firstOf(Locale.LanguageRange.parse(header).stream().map(Locale.LanguageRange::getRange)
                    .toList());
        } catch (IllegalArgumentException malformed) {
            return Language.EN;
        }
    }
}

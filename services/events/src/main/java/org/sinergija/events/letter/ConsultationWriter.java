package org.sinergija.events.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.consultation.Audience;
import org.sinergija.events.consultation.Audience.Reader;
import org.sinergija.events.document.Language;
import org.sinergija.events.document.Pages;
import org.springframework.stereotype.Component;

/// Writes to contributors of their consultation, in the language that they contributed in.
@Component
class ConsultationWriter implements Author {
    private final Audience audience;
    private final Pages pages;
    private final LetterSettings settings;

    ConsultationWriter(Audience audience, Pages pages, LetterSettings settings) {
        this.audience = audience;
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public Set<Occasion> occasions() {
        return EnumSet.of(Occasion.EXTENDED, Occasion.CONSULTATION_CANCELLED);
    }

    @Override
    public Optional<Written> write(Letter letter) {
        return audience.reader(letter.to()).flatMap(reader -> audience.consultation(letter.about())
                .map(consultation -> write(letter, reader, consultation)));
    }

    private Written write(Letter letter, Reader to, ConsultationState consultation) {
        Language language = Language.readBy(to.language()).orElse(Language.EN);
        String title = language.of(consultation.title());
        String key = "letter." + letter.occasion();
        Optional<LocalizedText> reason = Optional.ofNullable(
                letter.occasion() == Occasion.EXTENDED ? consultation.extension() : consultation.cancellation());
        String text = String.join("\r\n\r\n", pages.say(language, "letter.dear", to.name()),
                pages.say(language, key, title, at(consultation.closes(), language)),
                reason.map(language::of).orElse(""),
                settings.address().resolve("/api/v1/consultations/" + consultation.id()).toString());
        return new Written(to.email(), "%s: %s".formatted(pages.say(language, key + ".subject"), title),
                text + "\r\n", Optional.empty());
    }

    private static String at(Instant moment, Language language) {
        return "%s UTC".formatted(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale()).format(moment.atZone(ZoneOffset.UTC)));
    }
}

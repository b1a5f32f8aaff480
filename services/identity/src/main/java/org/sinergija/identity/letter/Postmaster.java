package org.sinergija.identity.letter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Language;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Writes letters in their reader's language, as plain text. Nothing in them is anybody else's words.
@Component
class Postmaster {
    private final JavaMailSender mail;
    private final MailSettings settings;
    private final IdentitySettings identity;
    private final LinkSettings links;
    private final MessageSource texts;

    Postmaster(JavaMailSender mail, MailSettings settings, IdentitySettings identity, LinkSettings links,
            MessageSource texts) {
        this.mail = mail;
        this.settings = settings;
        this.identity = identity;
        this.links = links;
        this.texts = texts;
    }

    void send(Account account, Purpose purpose, String token) {
        Locale locale = Language.readBy(account.language()).orElse(Language.EN).locale();
        Object[] facts = {identity.at("/" + purpose.word() + "/" + token), links.lifetime(purpose).toHours()};
        String key = "letter." + purpose.word();
        MimeMessage message = mail.createMimeMessage();
        try {
            MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(settings.sender());
            letter.setTo(account.email());
            letter.setSubject(texts.getMessage(key + ".subject", facts, locale));
            letter.setText(texts.getMessage(key + ".text", facts, locale));
            // RFC 3834: no answering machine is to answer.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", locale.toLanguageTag());
        } catch (MessagingException malformed) {
            throw new MailPreparationException(malformed);
        }
        mail.send(message);
    }
}

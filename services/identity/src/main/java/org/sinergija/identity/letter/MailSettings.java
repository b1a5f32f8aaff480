package org.sinergija.identity.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param sender of all letters, as `Name <address>`; the mail server itself is `spring.mail`
@ConfigurationProperties("sinergija.identity.letters")
record MailSettings(@DefaultValue("Sinergija <no-reply@localhost>") String sender) {}

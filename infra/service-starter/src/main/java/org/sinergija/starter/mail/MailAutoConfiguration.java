package org.sinergija.starter.mail;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// For services that write letters: those that have `spring-boot-starter-mail`.
@AutoConfiguration(after = MailSenderAutoConfiguration.class)
@ConditionalOnClass(JavaMailSenderImpl.class)
class MailAutoConfiguration {
    @Bean
    @ConditionalOnBean(JavaMailSenderImpl.class)
    Smtp smtp(JavaMailSenderImpl server) {
        return new Smtp(server);
    }
}

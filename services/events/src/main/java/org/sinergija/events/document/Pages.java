package org.sinergija.events.document;

import java.util.Map;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Lays out pages by the templates in `/templates/documents`, each with the words of its name in `/texts`.
@Component
public class Pages {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final ResourceBundleMessageSource words = words();

    Pages() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/documents/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
    }

    /// @param template its name without ending
    /// @param facts what it shows; texts among them are escaped where it says so, by `th:text`
    public String fill(String template, Language language, Map<String, Object> facts) {
        return engine.process(template, new Context(language.locale(), facts));
    }

    /// The words for something that is no page of its own.
    public String say(Language language, String key, Object... facts) {
        return words.getMessage(key, facts, language.locale());
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("texts/certificate", "texts/programme");
        words.setDefaultEncoding(UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}

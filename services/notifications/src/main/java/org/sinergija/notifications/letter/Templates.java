package org.sinergija.notifications.letter;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Lays out letters, and the pages that they lead to.
@Component
public class Templates {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Templates() {
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    /// @param file in `/templates/letters`, with its ending
    public String fill(String file, Language language, Map<String, Object> facts) {
        return engine.process(file, new Context(Locale.forLanguageTag(language.tag()), facts));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/letters/");
        resolver.setForceTemplateMode(true);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        return resolver;
    }
}

package org.sinergija.identity.page;

import java.time.Duration;

import jakarta.servlet.SessionCookieConfig;
import org.sinergija.identity.IdentitySettings;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The pages' style sheet, and what is done before each page.
@Configuration(proxyBeanMethods = false)
class PageWeb implements WebMvcConfigurer {
    private static final String[] PAGES = {"/login/**", "/consent", "/account/**", "/invitation/**", "/reset/**"};

    private final OnwardPolicy policy;
    private final LanguageChoice choice;

    PageWeb(OnwardPolicy policy, LanguageChoice choice) {
        this.policy = policy;
        this.choice = choice;
    }

    /// Lax, since clients of other sites send browsers here to sign in.
    @Bean
    static ServletContextInitializer sessionCookie(IdentitySettings identity) {
        return context -> {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setSecure(identity.issuer().getScheme().equals("https"));
            cookie.setAttribute("SameSite", "Lax");
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(policy).addPathPatterns(PAGES);
        registry.addInterceptor(choice).addPathPatterns(PAGES);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/identity/assets/**").addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}

package org.sinergija.identity.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Language;
import org.sinergija.starter.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class PagesIT {
    private static final Pattern FIELD = Pattern
            .compile("<(?:input|select)(?![^>]*type=\"hidden\")[^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern BARE = Pattern.compile("<input(?![^>]*type=\"(?:hidden|checkbox)\")(?![^>]*\\bid=)");

    @ParameterizedTest
    @EnumSource
    void each_page_says_its_language_and_names_its_fields(Language language) {
        Account person = RunningPages.person(Role.PARTNER);
        Account invited = RunningPages.invited("en");
        Visitor visitor = new Visitor("x-none");
        String choice = "?ui_locales=" + language.tag();

        for (String path : List.of("/login", "/reset", "/login/signed-out", Mail.await(invited, 1).path())) {
            isWhole(visitor.open(path + choice), language);
        }
        visitor.signIn(person);
        isWhole(visitor.open("/account"), language);
        isWhole(visitor.open("/account/second-factor"), language);
        isWhole(visitor.open("/consent?client_id=atlas&state=s&scope=openid%20profile%20read"), language);
    }

    private static void isWhole(HttpResponse<String> answer, Language language) {
        String page = answer.body();
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(page)
                .contains("<html lang=\"" + language.tag() + "\"", "<main id=\"content\"", "<nav class=\"languages\"")
                .containsOnlyOnce("<h1>").doesNotContain("<script", "style=\"", "??", "onclick");
        assertThat(BARE.matcher(page).find()).isFalse();
        assertThat(FIELD.matcher(page).results().map((MatchResult field) -> field.group(1))).allSatisfy(
                id -> assertThat(page).contains("<label for=\"" + id + "\">"));
    }

    @ParameterizedTest
    @CsvSource({"hr,bs", "cnr-ME,bs", "sr-Latn,bs", "sr-ME,bs", "sr,sr-Cyrl", "sr-RS,sr-Cyrl", "mk-MK,mk", "sq-AL,sq",
            "fr-CH,fr", "de-AT,en", "'de,sq;q=0.8,en;q=0.5',sq", "'sq;q=x, ;;',en"})
    void a_page_is_in_the_language_that_the_browser_asks_for(String asked, String shown) {
        assertThat(new Visitor(asked).open("/login").body()).contains("<html lang=\"" + shown + "\"");
    }

    @Test
    void a_client_asks_for_a_language_and_the_person_has_the_last_word() {
        Visitor visitor = new Visitor("fr");
        visitor.open(
                "/oauth2/authorize?response_type=code&client_id=atlas&scope=read&ui_locales=de%20mk&code_challenge="
                        + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");

        assertThat(visitor.open("/login").body()).contains("<html lang=\"mk\"");
        assertThat(visitor.open("/login?ui_locales=sq").body()).contains("<html lang=\"sq\"");
        assertThat(visitor.open("/login").body()).contains("<html lang=\"sq\"");
    }

    @Test
    void a_page_loads_nothing_of_others_and_stands_in_nobodys_frame() {
        HttpResponse<String> page = new Visitor().open("/login");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; "
                        + "img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(new Visitor().open("/identity/assets/style.css").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
    }

    @Test
    void a_form_leads_on_to_the_client_that_sent_the_person_and_to_no_other() {
        Visitor visitor = new Visitor();
        visitor.open("/oauth2/authorize?response_type=code&client_id=atlas&scope=read&code_challenge="
                + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");

        assertThat(visitor.open("/login").headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("form-action 'self' https://atlas.example.org");
        assertThat(visitor.open("/login?client_id=%0d%0aevil").headers().firstValue("Content-Security-Policy")
                .orElseThrow()).doesNotContain("evil");
    }

    @Test
    void what_people_call_themselves_is_text_on_a_page() {
        Account person = RunningPages.person(Role.PARTNER);
        Visitor visitor = new Visitor();
        visitor.signIn(person);
        visitor.open("/account");

        visitor.submit("/account/details", "name", "<b>Mira</b>", "language", "mk");

        assertThat(visitor.open("/account").body()).contains("value=\"&lt;b&gt;Mira&lt;/b&gt;\"", "<html lang=\"mk\"");
    }
}

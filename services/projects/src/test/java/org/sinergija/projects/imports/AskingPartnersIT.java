package org.sinergija.projects.imports;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AskingPartnersIT {
    @Test
    void partners_is_asked_with_a_token_of_our_own_and_with_a_new_one_if_that_is_refused() {
        try (TestIssuer issuer = TestIssuer.start(0);
                StubPartners partners = StubPartners.start();
                ConfigurableApplicationContext service = RunningProjects.start("asking-partners", partners,
                        "--sinergija.security.client.id=projects", "--sinergija.security.client.secret=secret",
                        "--sinergija.security.client.token-uri=" + issuer.tokenUri())) {
            Importer importer = Importer.of(RunningProjects.api(service));
            importer.imported("A1");
            assertThat(partners.authorizations()).hasSize(1).allMatch(token -> token.startsWith("Bearer ey"));
            assertThat(issuer.tokensAsked()).isOne();

            partners.answering(401);
            Answer begun = importer.send("", "A2; with=XM-NEW");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(
                    () -> assertThat(importer.show(begun.id())).has("/waitingFor", "partners"));
            partners.answering(200);

            assertThat(importer.over(begun.id())).has("/state", "COMPLETED");
            assertThat(issuer.tokensAsked()).isGreaterThan(1);
        }
    }
}

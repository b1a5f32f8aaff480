package org.sinergija.starter.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsIT {
    @ParameterizedTest
    @CsvSource({"sinergija.body.max-size, 0B", "sinergija.body.max-size, 3GB", "sinergija.body.max-elements, 0",
            "sinergija.body.max-depth, 0", "sinergija.idempotency.expiry, 0s", "sinergija.idempotency.purge, -1s",
            "sinergija.security.clock-skew, 1h", "sinergija.security.keys-kept, 1s",
            "sinergija.security.client.timeout, 0s"})
    void a_wrong_setting_stops_the_start_and_is_named(String property, String value) {
        assertThatThrownBy(() -> WebService.start(EmbeddedParts.storeUri(), "--%s=%s".formatted(property, value)))
                .rootCause().hasMessageContaining(property);
    }

    @Test
    void a_setting_may_stand_in_a_file_of_a_containers_secrets(@TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve("sinergija.body.max-depth"), "0\n");

        assertThatThrownBy(() -> WebService.start(EmbeddedParts.storeUri(), "--sinergija.secrets=" + secrets))
                .rootCause().hasMessageContaining("sinergija.body.max-depth");
    }
}

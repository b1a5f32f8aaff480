package org.sinergija.projects.imports;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportSettingsTest {
    @Test
    void without_a_word_files_of_256_megabytes_are_taken() {
        assertThat(bound(Map.of()).maxSize()).isEqualTo(DataSize.ofMegabytes(256));
        assertThat(bound(Map.of()).workers()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"max-size, 0", "max-unpacked-size, 1MB", "max-records, 0", "workers, 0", "lease, 500ms", "poll, 0s",
            "keep-files, -1d"})
    void a_setting_that_cannot_work_is_named(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("sinergija.imports." + name, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class).rootCause()
                .hasMessageContaining("sinergija.imports." + name);
    }

    private static ImportSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("sinergija.imports",
                ImportSettings.class);
    }
}

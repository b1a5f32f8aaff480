package org.sinergija.projects.imports;

import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.upload.Formats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Has files of lines read in place of XML and CSV, so that a test shows just what matters to it. It is no `@Configuration`,
/// which every instance would find.
public class LineFormat {
    @Bean
    @Primary
    Formats lines() {
        return new Formats(file -> new LineReader(Original.Format.IATI, file),
                file -> new LineReader(Original.Format.HXL, file));
    }
}

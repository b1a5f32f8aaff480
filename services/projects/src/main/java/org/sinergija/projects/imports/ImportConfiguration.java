package org.sinergija.projects.imports;

import org.sinergija.projects.hxl.HxlReader;
import org.sinergija.projects.iati.IatiReader;
import org.sinergija.projects.upload.Formats;
import org.sinergija.starter.web.binding.StreamedBody;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {
    @Bean
    Formats formats() {
        return new Formats(IatiReader::open, HxlReader::open);
    }

    @Bean
    StreamedBody files() {
        return new StreamedBody(ImportController.PATH);
    }
}

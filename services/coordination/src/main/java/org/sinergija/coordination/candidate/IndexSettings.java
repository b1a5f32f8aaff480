package org.sinergija.coordination.candidate;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index of candidates lies, and how often it is made to last.
///
/// @param dir of this instance alone; it may be deleted, and is then rebuilt from the topic
/// @param commit pause between two commits; what came since is read again after a crash
@ConfigurationProperties("sinergija.index")
record IndexSettings(@DefaultValue("${java.io.tmpdir}/sinergija-index") Path dir,
        @DefaultValue("5s") Duration commit) {}

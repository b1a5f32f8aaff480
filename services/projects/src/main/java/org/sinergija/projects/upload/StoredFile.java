package org.sinergija.projects.upload;

import java.util.UUID;

/// A file that is kept.
///
/// @param bytes unpacked
/// @param sha256 of the unpacked bytes, in hexadecimal digits
public record StoredFile(UUID id, long bytes, String sha256) {}

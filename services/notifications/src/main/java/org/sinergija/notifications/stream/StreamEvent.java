package org.sinergija.notifications.stream;

/// One server-sent event (WHATWG HTML §9.2).
///
/// @param id by which a reader that was cut off resumes
/// @param data JSON
public record StreamEvent(String id, String name, Object data) {}

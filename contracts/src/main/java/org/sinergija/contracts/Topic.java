package org.sinergija.contracts;

/// The Kafka topics, each written by one service alone, keyed by aggregate id and compacted.
public enum Topic {
    ORGANISATIONS("partners.organisations", "partners"),
    INITIATIVES("projects.initiatives", "projects"),
    GOOD_PRACTICES("projects.good-practices", "projects"),
    EVENTS("events.events", "events"),
    RECOMMENDATIONS("events.recommendations", "events"),
    CONSULTATIONS("events.consultations", "events"),
    OVERLAPS("coordination.overlaps", "coordination");

    private final String topicName;
    private final String service;

    Topic(String topicName, String service) {
        this.topicName = topicName;
        this.service = service;
    }

    public String topicName() {
        return topicName;
    }

    /// The CloudEvents `source` of its events.
    public String source() {
        return "/services/" + service;
    }
}

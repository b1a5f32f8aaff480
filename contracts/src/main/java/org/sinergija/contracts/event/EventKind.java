package org.sinergija.contracts.event;

/// What sort of event it is.
public enum EventKind {
    SEMINAR, WORKSHOP, STUDY_VISIT, WORKING_GROUP_MEETING, CONFERENCE, MULTI_COUNTRY_VISIT, WEBINAR
}

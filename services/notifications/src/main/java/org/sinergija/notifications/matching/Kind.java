package org.sinergija.notifications.matching;

/// What somebody can want to hear of.
public enum Kind {
    OVERLAP, INITIATIVE, ORGANISATION, GOOD_PRACTICE, EVENT, RECOMMENDATION, CONSULTATION
}

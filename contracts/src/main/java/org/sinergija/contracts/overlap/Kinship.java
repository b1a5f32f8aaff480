package org.sinergija.contracts.overlap;

/// How two initiatives belong together that look alike, and are no overlap: one is a component of the other; one is the phase
/// after the other; one programme in several places; lots of one programme; shares of one whole paid by different funders.
public enum Kinship {
    COMPONENT, PHASE, PLACE, LOT, CO_FUNDING
}

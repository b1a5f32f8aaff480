package org.sinergija.contracts.initiative;

/// How an organisation takes part; the first four are the IATI roles.
public enum ParticipantRole {
    FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, BENEFICIARY, ASSOCIATED
}

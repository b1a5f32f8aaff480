package org.sinergija.contracts.event;

/// Who gets a seat: who asks, whom the organiser approves, or whom the organiser invited.
public enum RegistrationPolicy {
    OPEN, APPROVAL, INVITATION
}

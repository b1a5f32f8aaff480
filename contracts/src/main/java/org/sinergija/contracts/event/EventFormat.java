package org.sinergija.contracts.event;

/// Where people take part: in the room, online, or as each chooses.
public enum EventFormat {
    IN_PERSON, ONLINE, HYBRID;

    public boolean hasRoom() {
        return this != ONLINE;
    }

    public boolean isOnline() {
        return this != IN_PERSON;
    }
}

package org.sinergija.events.calendar;

/// Who invites, as a calendar shows it.
///
/// @param name of the organisations
/// @param email from which invitations come
public record Organiser(String name, String email) {}

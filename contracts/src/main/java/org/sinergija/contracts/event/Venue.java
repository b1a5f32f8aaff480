package org.sinergija.contracts.event;

/// A house in which an event takes place.
///
/// @param country ISO 3166-1 alpha-2, Kosovo `XK`
public record Venue(String name, String city, String country) {}

package org.sinergija.contracts.initiative;

/// Who may see it: everybody, or organisations that take part in the platform.
public enum Visibility {
    PUBLIC, PARTNERS
}

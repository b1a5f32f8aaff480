package org.sinergija.local.process;

/// Whether a process leaves a start-up cache behind at its first end: each later start takes a third less, that end half a
/// minute more, and the disk holds 100 MB more.
public enum Caches {
    KEPT, NONE
}

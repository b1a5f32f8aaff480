package org.sinergija.notifications.happening;

/// Does something about what happens. The same may come twice, and again years later when a topic is read anew; it must then
/// change nothing.
public interface Follower {
    void follow(Happening happening);
}

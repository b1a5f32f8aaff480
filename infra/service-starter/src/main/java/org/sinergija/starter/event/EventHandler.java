package org.sinergija.starter.event;

import org.sinergija.contracts.Topic;

/// Keeps something up to date from a topic's events, which may come twice and must then change nothing. A service offers it
/// to the broker as a function of the same name: `@Bean EventInlet initiatives(EventInlets inlets, …)`.
public interface EventHandler {
    /// The name of the function, of its binding `NAME-in-0`, and in commands; a function for a further lane has another.
    String name();

    Topic topic();

    /// @throws UnreadableEvent if the event can never be handled
    void on(ReceivedEvent event);

    /// Forgets all that events taught; a rebuild then reads the topic from its beginning.
    void clear();
}

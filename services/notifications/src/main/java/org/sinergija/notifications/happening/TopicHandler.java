package org.sinergija.notifications.happening;

import java.util.List;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ReceivedEvent;

/// Hands each event of a topic to all followers, in their order. What was told is not untold when the topic is read anew.
final class TopicHandler implements EventHandler {
    private final String name;
    private final Topic topic;
    private final List<Follower> followers;

    TopicHandler(String name, Topic topic, List<Follower> followers) {
        this.name = name;
        this.topic = topic;
        this.followers = List.copyOf(followers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public void on(ReceivedEvent event) {
        Happening happening = new Happening(topic, event);
        if (isDraft(happening)) {
            return;
        }
        followers.forEach(follower -> follower.follow(happening));
    }

    /// Of what nobody but its makers may know, nobody is told.
    private static boolean isDraft(Happening happening) {
        if (happening.erases()) {
            return false;
        }
        return switch (happening.topic()) {
            case EVENTS -> happening.as(EventState.class).status() == EventStatus.DRAFT;
            case RECOMMENDATIONS -> happening.as(RecommendationState.class).adoptedAt() == null;
            case ORGANISATIONS, INITIATIVES, GOOD_PRACTICES, CONSULTATIONS, OVERLAPS -> false;
        };
    }

    @Override
    public void clear() {
        // Each follower knows by the sequence what it holds; reading again adds what is missing.
    }
}

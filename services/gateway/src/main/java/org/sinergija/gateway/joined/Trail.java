package org.sinergija.gateway.joined;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sinergija.gateway.neighbour.Reply;
import tools.jackson.databind.JsonNode;

/// The entries of one service, newest first, fetched page by page as they are needed.
final class Trail {
    private final String service;
    private final String before;
    private final Function<String, Reply> pages;
    private final Deque<JsonNode> left = new ArrayDeque<>();
    private String place;
    private @Nullable String next;

    /// @param place where to begin: a cursor of the service's, "" at its newest
    /// @param before the id of the last entry that was told already, "" if none was
    /// @param pages gives the page at a cursor
    Trail(String service, String place, String before, Function<String, Reply> pages) {
        this.service = service;
        this.before = before;
        this.pages = pages;
        this.place = place;
        this.next = place;
    }

    String service() {
        return service;
    }

    /// Whether there are entries that were not told yet.
    boolean goesOn() {
        while (left.isEmpty() && next != null) {
            place = next;
            turnTo(pages.apply(next));
        }
        return !left.isEmpty();
    }

    private void turnTo(Reply page) {
        if (page.status().isError() && !page.isNone()) {
            throw new Refused(page);
        }
        JsonNode list = page.json();
        next = list.path("next").asString(null);
        for (JsonNode entry : list.path("items")) {
            if (before.isEmpty() || idOf(entry).compareTo(before) < 0) {
                left.add(entry);
            }
        }
    }

    String newestId() {
        return idOf(left.getFirst());
    }

    JsonNode take() {
        return left.removeFirst();
    }

    /// The cursor of the page that the newest is on; what was told of that page is passed over the next time.
    String place() {
        return place;
    }

    static String idOf(JsonNode entry) {
        return entry.path("id").asString("");
    }
}

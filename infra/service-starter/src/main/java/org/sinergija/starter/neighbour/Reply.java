package org.sinergija.starter.neighbour;

import tools.jackson.databind.JsonNode;

/// What a neighbour answered, if not that it has a fault of its own.
public record Reply(int status, JsonNode body) {
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}

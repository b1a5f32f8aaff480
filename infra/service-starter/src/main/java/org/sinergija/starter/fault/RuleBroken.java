package org.sinergija.starter.fault;

import java.util.Map;

/// A rule of the domain forbids this (HTTP 409); the message states the rule and the value.
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> facts;

    public RuleBroken(String message) {
        this(message, Map.of());
    }

    /// @param facts what a client needs to resolve it, as further members of the problem (RFC 9457 §3.2)
    public RuleBroken(String message, Map<String, Object> facts) {
        super(message);
        this.facts = Map.copyOf(facts);
    }

    public Map<String, Object> facts() {
        return facts;
    }
}

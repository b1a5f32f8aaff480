package org.sinergija.starter.fault;

/// A rule of the domain forbids this (HTTP 409); the message states the rule and the value.
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleBroken(String message) {
        super(message);
    }
}

package offences.util;

record Anything() {}

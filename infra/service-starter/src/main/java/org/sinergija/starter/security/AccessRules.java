package org.sinergija.starter.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Who may do what in a service: each operation of its API, with those to whom it is open. What is not listed is closed.
///
/// Writing needs the scope `write`, reading what is not open to everyone `read` or `write`. A rule opens an operation; whose
/// the record is (`OWN`) the handler decides. The audit is a part of every service.
public final class AccessRules {
    /// Who did what, in every service.
    public static final String AUDIT = "/api/v1/audit";
    static final String READ = "read";
    static final String WRITE = "write";

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Rule> recordedReads = new HashSet<>();

    public AccessRules() {
        allow(HttpMethod.GET, AUDIT, Who.PARTNER, Who.COORDINATOR, Who.ADMIN);
    }

    /// One operation, and to whom it is open.
    record Rule(HttpMethod method, PathPattern path, Set<Who> who) {
        boolean isOpen() {
            return who.contains(Who.EVERYONE);
        }

        boolean admits(Caller caller) {
            return isOpen() || (caller.isSignedIn() && isInScope(caller)
                    && who.stream().anyMatch(some -> some.includes(caller)));
        }

        String scope() {
            return isReading() ? READ : WRITE;
        }

        boolean isReading() {
            return method.equals(HttpMethod.GET);
        }

        private boolean isInScope(Caller caller) {
            return isReading() ? caller.mayRead() : caller.mayWrite();
        }

        @Override
        public String toString() {
            return "%s %s".formatted(method, path);
        }
    }

    /// @param path as in the API document, such as `/api/v1/initiatives/{id}`
    public AccessRules allow(HttpMethod method, String path, Who first, Who... further) {
        rules.add(new Rule(method, PathPatternParser.defaultInstance.parse(path), EnumSet.of(first, further)));
        return this;
    }

    /// The same for reading people's data, of which the audit tells too.
    public AccessRules allowOnRecord(HttpMethod method, String path, Who first, Who... further) {
        allow(method, path, first, further);
        recordedReads.add(rules.getLast());
        return this;
    }

    /// The operation that a request asks for, by its name in the API document, if the audit tells of it: all but reading, and
    /// but what is open to everyone.
    public Optional<String> onRecord(HttpServletRequest request) {
        return of(request).filter(rule -> recordedReads.contains(rule) || !(rule.isReading() || rule.isOpen()))
                .map(Rule::toString);
    }

    /// The rule of an operation as the API document names it.
    Optional<Rule> of(HttpMethod method, String path) {
        return rules.stream()
                .filter(rule -> rule.method().equals(method) && rule.path().getPatternString().equals(path))
                .findFirst();
    }

    /// The rule of the operation that a request asks for, which of two is the one with the plainer path, as for handlers.
    Optional<Rule> of(HttpServletRequest request) {
        HttpMethod asked = HttpMethod.valueOf(request.getMethod());
        HttpMethod method = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        return rules.stream().filter(rule -> rule.method().equals(method) && rule.path().matches(path))
                .min(Comparator.comparing(Rule::path));
    }
}

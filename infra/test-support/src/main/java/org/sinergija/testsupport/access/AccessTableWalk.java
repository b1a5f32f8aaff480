package org.sinergija.testsupport.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The tests by which a service shows that it keeps to `access.csv`: its `AccessIT` says what to walk over.
///
/// Records are named by what stands before their id in a path, such as `/api/v1/initiatives`.
public abstract class AccessTableWalk {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final String service;
    private final Api api;
    private final UUID organisation;

    /// @param organisation that has the records of [#own()]
    protected AccessTableWalk(String service, Api api, UUID organisation) {
        this.service = service;
        this.api = api;
        this.organisation = organisation;
    }

    /// Records of the organisation, by the start of their path.
    protected abstract Map<String, String> own();

    /// The same of another organisation.
    protected abstract Map<String, String> foreign();

    /// What is sent to operations that look at the body before they know whose the record is, by method and path; it is about
    /// the organisation.
    protected abstract Map<String, String> bodies();

    /// An access token of this role; a partner's is for the organisation.
    protected String token(String role, UUID acting) {
        TestIssuer issuer = TestIssuer.SHARED;
        return role.equals("PARTNER")
                ? issuer.partner(acting)
                : issuer.token().of(role.toLowerCase(Locale.ROOT)).in(role).text();
    }

    @Test
    void each_operation_has_a_row_and_each_row_an_operation() {
        Set<String> documented = api.get("/v3/api-docs").body().path("paths").propertyStream()
                .flatMap(path -> operations(path.getKey(), path.getValue())).collect(Collectors.toSet());

        assertThat(Operation.of(service)).extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @TestFactory
    Stream<DynamicTest> each_caller_is_refused_where_the_table_says_so_and_nowhere_else() {
        return Operation.of(service).stream().flatMap(operation -> Stream.of(Visitor.values())
                .map(visitor -> DynamicTest.dynamicTest("%s by %s".formatted(operation, visitor),
                        () -> check(operation, visitor))));
    }

    @TestFactory
    Stream<DynamicTest> no_partner_reaches_by_an_id_what_is_anothers() {
        return Operation.of(service).stream().filter(operation -> operation.isOpenTo("OWN"))
                .flatMap(operation -> parameters(operation).map(parameter -> DynamicTest.dynamicTest(
                        "%s with a foreign %s".formatted(operation, parameter.group()),
                        () -> checkForeign(operation, parameter.end()))));
    }

    private void check(Operation operation, Visitor visitor) {
        Answer answer = send(visitor.as(api, organisation, this::token), operation, path(operation, -1));

        int refusal = visitor.refusal(operation);
        if (refusal == 0) {
            assertThat(answer.status()).as(answer.toString()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(answer).isProblem(refusal);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    private void checkForeign(Operation operation, int parameter) {
        Answer answer = send(Visitor.OWN_PARTNER.as(api, organisation, this::token), operation,
                path(operation, parameter));

        assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
    }

    private Answer send(Api caller, Operation operation, String path) {
        String body = operation.method().equals("GET") ? "" : bodies().getOrDefault(operation.toString(), "{}");
        return caller.with("If-Match", "*").send(operation.method(), path, body);
    }

    /// @param foreign where the parameter ends whose value is another organisation's
    private String path(Operation operation, int foreign) {
        StringBuilder path = new StringBuilder();
        int done = 0;
        for (MatchResult parameter : parameters(operation).toList()) {
            String start = operation.path().substring(0, parameter.start() - 1);
            Map<String, String> records = parameter.end() == foreign ? foreign() : own();
            path.append(operation.path(), done, parameter.start())
                    .append(records.getOrDefault(start, "no-record-of-" + parameter.group()));
            done = parameter.end();
        }
        return path.append(operation.path().substring(done)).toString();
    }

    private static Stream<MatchResult> parameters(Operation operation) {
        return PARAMETER.matcher(operation.path()).results();
    }

    private static Stream<String> operations(String path, JsonNode methods) {
        List<String> known = List.of("get", "put", "post", "delete", "patch", "head");
        return methods.propertyNames().stream().filter(known::contains)
                .map(method -> "%s %s".formatted(method.toUpperCase(Locale.ROOT), path));
    }
}

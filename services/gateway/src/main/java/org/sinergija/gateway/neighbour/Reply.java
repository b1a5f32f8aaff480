package org.sinergija.gateway.neighbour;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a service answered to the gateway's own question.
public final class Reply {
    private final String service;
    private final HttpStatusCode status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(String service, HttpStatusCode status, HttpHeaders headers, byte[] body) {
        this.service = service;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public String service() {
        return service;
    }

    public HttpStatusCode status() {
        return status;
    }

    /// The service has nothing of the kind.
    public boolean isNone() {
        return status.isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    /// What it holds; a missing node where that is no JSON.
    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException none) {
            return JsonMapper.shared().missingNode();
        }
    }

    /// The same answer for the caller, such as a refusal.
    public ResponseEntity<byte[]> passedOn() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        for (String name : new String[]{HttpHeaders.CONTENT_TYPE, HttpHeaders.WWW_AUTHENTICATE,
                HttpHeaders.RETRY_AFTER}) {
            answer.header(name, headers.getOrEmpty(name).toArray(String[]::new));
        }
        return answer.body(body);
    }
}

package org.sinergija.gateway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;

import org.sinergija.gateway.neighbour.Neighbours;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The joined document at `/openapi.json`, and the page to try it at `/docs`.
@Controller
class DocumentController {
    /// The first time, a service builds its document.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Neighbours neighbours;
    private final RestClient client;

    DocumentController(Neighbours neighbours) {
        this.neighbours = neighbours;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(
                HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ObjectNode document() {
        JoinedDocument joined = new JoinedDocument(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        for (Neighbour neighbour : neighbours.all()) {
            try {
                joined.add(neighbour.name(), client.get().uri(neighbour.url() + "/v3/api-docs").accept(
                        MediaType.APPLICATION_JSON).retrieve().requiredBody(ObjectNode.class));
            } catch (RestClientException away) {
                joined.missing(neighbour.name());
            }
        }
        joined.add("gateway", own());
        return joined.json();
    }

    /// What the gateway itself answers, in place of the parts that services answer of it.
    private static ObjectNode own() {
        try (InputStream document = new ClassPathResource("joined.json").getInputStream()) {
            return JsonMapper.shared().readValue(document, ObjectNode.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @GetMapping("/")
    String start() {
        return "redirect:/docs";
    }

    @GetMapping({"/docs", "/docs/"})
    String page() {
        return "forward:/docs/index.html";
    }
}

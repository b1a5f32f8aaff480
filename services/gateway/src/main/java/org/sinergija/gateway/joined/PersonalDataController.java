package org.sinergija.gateway.joined;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.sinergija.gateway.neighbour.Neighbours;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.sinergija.gateway.neighbour.Questions;
import org.sinergija.gateway.neighbour.Reply;
import org.sinergija.gateway.problem.ServiceDown;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// What all services together hold about the caller, and the erasure of it.
@RestController
@RequestMapping(PersonalDataController.PATH)
class PersonalDataController {
    static final String PATH = "/api/v1/me/data";
    /// Without an account nobody could ask the others again.
    private static final String LAST = "identity";

    private final List<Neighbour> services;
    private final Questions questions;

    PersonalDataController(Neighbours neighbours, Questions questions) {
        this.services = neighbours.all().stream().sorted(Comparator.comparing(service -> service.name().equals(LAST)))
                .toList();
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<ObjectNode> tell(HttpServletRequest caller) {
        Parts parts = new Parts();
        services.forEach(service -> ask(service, HttpMethod.GET, caller, parts));
        return parts.answer();
    }

    @DeleteMapping
    ResponseEntity<ObjectNode> erase(HttpServletRequest caller) {
        Parts parts = new Parts();
        for (Neighbour service : services) {
            if (service.name().equals(LAST) && parts.isIncomplete()) {
                parts.failed(LAST, HttpStatus.SERVICE_UNAVAILABLE, "Not asked before all others have erased.");
            } else {
                ask(service, HttpMethod.DELETE, caller, parts);
            }
        }
        return parts.answer();
    }

    private void ask(Neighbour service, HttpMethod method, HttpServletRequest caller, Parts parts) {
        try {
            Reply reply = questions.ask(service, method, PATH, caller);
            if (reply.status().is4xxClientError() && !reply.isNone() && parts.isEmpty()) {
                throw new Refused(reply);
            }
            parts.add(reply);
        } catch (ServiceDown down) {
            parts.failed(service.name(), HttpStatus.SERVICE_UNAVAILABLE, down.detail());
        }
    }
}

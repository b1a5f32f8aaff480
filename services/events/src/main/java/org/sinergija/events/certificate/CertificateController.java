package org.sinergija.events.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.events.checkin.Presences;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.organisation.OrganisationNames;
import org.sinergija.events.programme.Programmes;
import org.sinergija.events.registration.Claims;
import org.sinergija.events.registration.Registration;
import org.sinergija.events.registration.Secrets;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CertificateController {
    private final Claims claims;
    private final Events events;
    private final Presences presences;
    private final Programmes programmes;
    private final OrganisationNames organisations;
    private final Certificates certificates;
    private final Clock clock;

    CertificateController(Claims claims, Events events, Presences presences, Programmes programmes,
            OrganisationNames organisations, Certificates certificates, Clock clock) {
        this.claims = claims;
        this.events = events;
        this.presences = presences;
        this.programmes = programmes;
        this.organisations = organisations;
        this.certificates = certificates;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/events/{id}/registrations/{registration}/certificate",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The certificate of attendance, once the event is over, of one who was noted as there",
            description = Claims.WHO)
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable UUID registration,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        Registration participant = claims.registration(registration, secret, caller);
        if (!participant.event().equals(id)) {
            throw new NotFound("There is no registration %s for the event %s.".formatted(registration, id));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("certificate.pdf").build().toString())
                .body(certificates.of(attendance(events.get(id), participant)));
    }

    private Attendance attendance(Event event, Registration participant) {
        mustBeOver(event);
        Set<LocalDate> days = presences.days(event.id(), participant.id());
        if (days.isEmpty()) {
            throw new RuleBroken("Nobody noted that the registration %s was there; its organisers can.".formatted(
                    participant.id()));
        }
        return new Attendance(participant.name(), event.state(), organisations.of(event.details().organisers()),
                new Attended(event.state(), programmes.all(event.id()), days).hours().orElse(null));
    }

    private void mustBeOver(Event event) {
        if (event.status() == EventStatus.CANCELLED) {
            throw new RuleBroken("The event was cancelled; nobody took part in it.");
        }
        if (event.status() != EventStatus.COMPLETED && clock.instant().isBefore(event.end())) {
            throw new RuleBroken("The event ends at %s; until then nothing is certified.".formatted(event.end()));
        }
    }
}

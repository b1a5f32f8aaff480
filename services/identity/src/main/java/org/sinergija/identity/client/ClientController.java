package org.sinergija.identity.client;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients")
@Tag(name = "Clients", description = "Programs that act for an organisation without a person")
class ClientController {
    private static final Logger log = LoggerFactory.getLogger(ClientController.class);

    private final Machines machines;
    private final Ids ids;
    private final Clock clock;

    ClientController(Machines machines, Ids ids, Clock clock) {
        this.machines = machines;
        this.ids = ids;
        this.clock = clock;
    }

    /// Not to be kept by anybody on the way, since it holds the secret.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MachineView> issue(@RequestBody MachineDetails details, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        String secret = ClientSecrets.fresh();
        Machine machine = new Machine(ids.next(), details.name(),
                caller.owner(details.organisation()), Set.copyOf(details.scopes()),
                ClientSecrets.hash(secret), caller.subject(), clock.instant());
        machines.save(machine);
        log.atInfo().addKeyValue("client", machine.id()).addKeyValue("by", caller.subject()).log("Client issued");
        return ResponseEntity.created(URI.create("/api/v1/clients/" + machine.id()))
                .cacheControl(CacheControl.noStore())
                .body(MachineView.issued(machine, secret));
    }

    @GetMapping
    Slice<MachineView> list(@RequestParam @Nullable UUID organisation, Paging paging,
            @AuthenticationPrincipal Jwt token) {
        UUID owner = Caller.of(token).owner(organisation);
        List<Criteria> criteria = new ArrayList<>();
        if (owner != null) {
            criteria.add(Criteria.where("organisation").is(owner));
        }
        return machines.page(criteria, paging).map(MachineView::of);
    }

    /// From now on it gets no token; those it has expire within minutes.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Machine machine = machines.get(id);
        caller.mustActFor(machine.organisation());
        machines.remove(machine);
        log.atInfo().addKeyValue("client", id).addKeyValue("by", caller.subject()).log("Client revoked");
    }
}

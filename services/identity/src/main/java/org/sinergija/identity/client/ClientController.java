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
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<MachineView> issue(@RequestBody MachineDetails details, Caller caller) {
        String secret = ClientSecrets.fresh();
        Machine machine = new Machine(ids.next(), details.name(),
                owner(details.organisation(), caller), Set.copyOf(details.scopes()),
                ClientSecrets.hash(secret), caller.subject(), clock.instant());
        machines.save(machine);
        log.atInfo().addKeyValue("client", machine.id()).addKeyValue("by", caller.subject()).log("Client issued");
        return ResponseEntity.created(URI.create("/api/v1/clients/" + machine.id()))
                .cacheControl(CacheControl.noStore())
                .body(MachineView.issued(machine, secret));
    }

    @GetMapping
    Slice<MachineView> list(@RequestParam @Nullable UUID organisation, Paging paging,
            Caller caller) {
        UUID owner = owner(organisation, caller);
        List<Criteria> criteria = new ArrayList<>();
        if (owner != null) {
            criteria.add(Criteria.where("organisation").is(owner));
        }
        return machines.page(criteria, paging).map(MachineView::of);
    }

    /// From now on it gets no token; those it has expire within minutes.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Caller caller) {
        Machine machine = machines.get(id);
        mustActFor(machine.organisation(), caller);
        machines.remove(machine);
        log.atInfo().addKeyValue("client", id).addKeyValue("by", caller.subject()).log("Client revoked");
    }

    /// Whose clients a request is about: those of the organisation that it names, else the caller's own; none of one organisation
    /// where the caller acts for all.
    private static @Nullable UUID owner(@Nullable UUID named, Caller caller) {
        UUID owner = named == null && !caller.actsForAll() ? caller.organisation() : named;
        mustActFor(owner, caller);
        return owner;
    }

    /// @param owner none means all organisations
    private static void mustActFor(@Nullable UUID owner, Caller caller) {
        caller.mustBelongToOneOf(owner == null ? List.of() : List.of(owner));
    }
}

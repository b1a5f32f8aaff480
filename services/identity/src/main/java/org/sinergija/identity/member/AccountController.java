package org.sinergija.identity.member;

import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.value.Fault;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.letter.Invitations;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {
    private final Accounts accounts;
    private final Invitations invitations;
    private final Membership membership;
    private final Ids ids;

    AccountController(Accounts accounts, Invitations invitations, Membership membership, Ids ids) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.membership = membership;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<AccountView> invite(@RequestBody AccountDetails details, Caller caller) {
        Inviter.of(caller).mustBeAllowed(details);
        if (details.roles().contains(Role.PARTNER) && details.organisation() == null) {
            throw new InvalidRequest(List.of(new Fault("/organisation", "is required of a PARTNER")));
        }
        Account invited = invitations.invite(ids.next(), details);
        return Answers.created(invited.id(), invited.version(), AccountView.of(invited));
    }

    @GetMapping
    Slice<AccountView> list(Paging paging, Caller caller) {
        Inviter inviter = Inviter.of(caller);
        List<Criteria> seen = inviter.seesAll()
                ? List.of()
                : List.of(Criteria.where("organisation").is(inviter.organisation()));
        return accounts.page(seen, paging).map(AccountView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountView> show(@PathVariable UUID id, Caller caller) {
        Account account = accounts.get(id);
        Inviter.of(caller).mustSee(account);
        return Answers.ok(account.version(), AccountView.of(account));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, Caller caller) {
        Account account = accounts.get(id);
        Inviter.of(caller).mustBeAllowed(account);
        membership.close(account);
    }
}

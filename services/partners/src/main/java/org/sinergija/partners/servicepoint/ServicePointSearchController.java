package org.sinergija.partners.servicepoint;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sinergija.partners.organisation.Belongings;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/service-points")
class ServicePointSearchController {
    private final Belongings belongings;
    private final Clock clock;

    ServicePointSearchController(Belongings belongings, Clock clock) {
        this.belongings = belongings;
        this.clock = clock;
    }

    /// Those that exist today.
    @GetMapping
    Slice<FoundServicePoint> search(@RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable ServiceKind service,
            @RequestParam(required = false) @Nullable String language, Paging paging) {
        ServicePointSearch search = new ServicePointSearch(territory, service, language);
        return belongings.search(ServicePoint.class, search.criteria(LocalDate.now(clock)), paging).map(search::found);
    }
}

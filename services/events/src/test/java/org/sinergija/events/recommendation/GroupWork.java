package org.sinergija.events.recommendation;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.events.EventRequest;
import org.sinergija.testsupport.api.Api;

/// What organisers, groups and partners send.
public final class GroupWork {
    public static final String RECOMMENDATIONS = "/api/v1/recommendations/";

    private GroupWork() {}

    public static String group(String title, UUID chair, UUID... members) {
        return """
                {"title": {"en": "%s"}, "chair": "%s", "members": [%s], "themes": ["emergency-reception"], "meetings":
                 [{"date": "2016-06-20", "place": "Skopje", "notes": "https://notes.example.org/secret"}]}"""
                .formatted(title, chair, Arrays.stream(members).map("\"%s\""::formatted)
                        .collect(Collectors.joining(", ")));
    }

    public static String recommendation(String title) {
        return """
                {"title": {"en": "%s"}, "text": {"en": "Agree on who does what."}}""".formatted(title);
    }

    public static String commitment(UUID organisation, String territory, String due, String status) {
        return """
                {"organisation": "%s", "territory": "%s", "what": {"en": "A code of conduct"}, "due": "%s",
                 "status": "%s", "evidence": ["https://example.org/code"]}"""
                .formatted(organisation, territory, due, status);
    }

    public static UUID form(Api organiser, UUID event, String group) {
        return organiser.post(EventRequest.PATH + "/" + event + "/working-groups", group).id();
    }

    public static UUID draft(Api member, UUID group, String recommendation) {
        return member.post("/api/v1/working-groups/" + group + "/recommendations", recommendation).id();
    }

    public static UUID adopt(Api member, Api chair, UUID group, String recommendation) {
        UUID id = draft(member, group, recommendation);
        chair.post(RECOMMENDATIONS + id + "/adoption");
        return id;
    }
}

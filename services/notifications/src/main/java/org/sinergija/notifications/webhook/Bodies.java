package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.link.LinkSettings;
import org.sinergija.notifications.notice.Notice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Puts into words what is told, if it may be told now: a CloudEvent that is a message of Standard Webhooks as well.
@Component
class Bodies {
    /// Standard Webhooks ask for less than 20 kB.
    private static final int TOO_LONG = 20_000;
    private static final int MOST_NAMED = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Visibilities visibilities;
    private final String api;

    Bodies(Visibilities visibilities, LinkSettings links) {
        this.visibilities = visibilities;
        this.api = links.at("/api/v1").toString();
    }

    /// @param timestamp as Standard Webhooks call the time
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Message(String specversion, String id, String type, String source, String subject,
            @Nullable String sequence, String timestamp, @JsonRawValue String data) {}

    Telling of(Content content, Webhook webhook) {
        if (content.isAlert()) {
            return alert(content, webhook);
        }
        Telling.Silence silence = visibilities.silence(content);
        return silence == null ? event(content) : silence;
    }

    private Telling event(Content content) {
        String whole = json(content, content.state());
        Topic topic = content.topic();
        if (isShort(whole) || topic == null) {
            return new Telling.Body(whole);
        }
        String url = "%s/%s/%s".formatted(api, topic.topicName().substring(topic.topicName().indexOf('.') + 1),
                content.subject());
        return new Telling.Body(json(content, JSON.writeValueAsString(
                Map.of("id", content.subject(), "truncated", true, "url", url))));
    }

    private Telling alert(Content content, Webhook webhook) {
        Alert alert = JSON.readValue(content.state(), Alert.class);
        List<OverlapState> overlaps = visibilities.overlaps(alert, webhook);
        List<Notice.News> news = visibilities.news(alert, webhook);
        if (overlaps.isEmpty() && news.isEmpty()) {
            return Telling.Silence.NOT_ANY_MORE;
        }
        String whole = json(content, JSON.writeValueAsString(new Alert.Raised(alert, overlaps, news)));
        if (isShort(whole)) {
            return new Telling.Body(whole);
        }
        List<UUID> named = overlaps.stream().map(OverlapState::id).limit(MOST_NAMED).toList();
        return new Telling.Body(json(content, JSON.writeValueAsString(Map.of("reason", alert.reason(), "at", alert.at(),
                "truncated", true, "url", api + "/overlaps", "overlaps", named))));
    }

    private static String json(Content content, String data) {
        return JSON.writeValueAsString(new Message("1.0", content.id(), content.type(), content.source(),
                content.subject(), content.topic() == null ? null : Objects.toString(content.sequence()),
                content.at().toString(), data));
    }

    private static boolean isShort(String json) {
        return json.getBytes(UTF_8).length < TOO_LONG;
    }
}

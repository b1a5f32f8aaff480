package org.sinergija.contracts.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(Schemas.text(Path.of("asyncapi.yaml")));

    @Test
    void the_channels_are_the_topics() {
        assertThat(texts(DOCUMENT.path("channels"), "address"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void the_messages_are_the_events() {
        assertThat(texts(DOCUMENT.at("/components/messages"), "name"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values()).map(EventType::type).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_carries_just_its_events_and_has_one_sender(Topic topic) {
        JsonNode channel = DOCUMENT.path("channels").valueStream()
                .filter(each -> each.path("address").asString().equals(topic.topicName())).findFirst().orElseThrow();
        String name = DOCUMENT.path("channels").propertyStream().filter(each -> each.getValue().equals(channel))
                .findFirst().orElseThrow().getKey();

        assertThat(channel.path("messages").valueStream().map(AsyncApiTest::target)
                .map(message -> message.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .filter(type -> type.topic() == topic).map(EventType::type).toList());
        assertThat(DOCUMENT.path("operations").valueStream()
                .filter(operation -> operation.at("/channel/$ref").asString().equals("#/channels/" + name)))
                .singleElement().satisfies(operation -> {
                    assertThat(operation.path("action").asString()).isEqualTo("send");
                    assertThat(operation.path("summary").asString())
                            .contains(topic.source().substring("/services/".length()));
                });
        assertThat(DOCUMENT.at("/components/schemas/headers/properties/ce_source/enum").valueStream()
                .map(JsonNode::asString)).contains(topic.source());
    }

    @ParameterizedTest
    @EnumSource
    void a_message_has_the_headers_of_cloud_events_and_the_schema_of_its_event(EventType type) {
        JsonNode message = DOCUMENT.at("/components/messages/" + type.event().getSimpleName());
        Path schema = Path.of(message.at("/payload/$ref").asString());

        assertThat(message.path("name").asString()).isEqualTo(type.type());
        assertThat(schema).isEqualTo(Schemas.fileOf(type));
        assertThat(Files.exists(schema)).isTrue();
        assertThat(target(message.path("headers")).path("required").valueStream().map(JsonNode::asString)).contains(
                "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence");
    }

    private static JsonNode target(JsonNode reference) {
        return DOCUMENT.at(reference.path("$ref").asString().substring(1));
    }

    private static List<String> texts(JsonNode parts, String property) {
        return parts.valueStream().map(part -> part.path(property).asString()).toList();
    }
}

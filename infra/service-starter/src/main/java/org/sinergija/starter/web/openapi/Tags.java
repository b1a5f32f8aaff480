package org.sinergija.starter.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Groups the operations by resource, unless a controller names its group with `@Tag`.
final class Tags implements GlobalOpenApiCustomizer {
    private static final Pattern RESOURCE = Pattern.compile("/api/v1/([^/{]+).*");

    @Override
    public void customise(OpenAPI document) {
        Map<String, Tag> tags = new TreeMap<>();
        List.copyOf(document.getTags() == null ? List.<Tag>of() : document.getTags())
                .forEach(tag -> tags.put(tag.getName(), tag));
        document.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            if (operation.getTags() == null || operation.getTags().stream().noneMatch(tags::containsKey)) {
                Tag tag = tag(path);
                operation.setTags(List.of(tag.getName()));
                tags.putIfAbsent(tag.getName(), tag);
            }
        }));
        document.setTags(new ArrayList<>(tags.values()));
    }

    private static Tag tag(String path) {
        Matcher matcher = RESOURCE.matcher(path);
        String resource = matcher.matches() ? matcher.group(1) : "platform";
        return new Tag().name(resource).description("What is at /api/v1/%s.".formatted(resource));
    }
}

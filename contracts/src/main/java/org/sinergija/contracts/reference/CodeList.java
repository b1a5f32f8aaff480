package org.sinergija.contracts.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import tools.jackson.databind.json.JsonMapper;

/// The code lists, each a tree: what lies inside what is told by the parents, never by how a code looks.
public enum CodeList {
    THEMES("themes"), TERRITORIES("territories"), TARGET_GROUPS("target-groups"), ACTIVITY_TYPES("activity-types");

    private final String path;
    // Never changed after construction; a Map in file order has no type that says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Code> codes;

    CodeList(String path) {
        this.path = path;
        this.codes = read("/reference/%s.json".formatted(path));
    }

    /// Its name in addresses.
    public String path() {
        return path;
    }

    public Collection<Code> codes() {
        return codes.values();
    }

    public boolean contains(String code) {
        return codes.containsKey(code);
    }

    /// @param code none if nothing is asked for
    public Optional<Fault> ifUnknown(String pointer, @Nullable String code) {
        return code == null || contains(code)
                ? Optional.empty()
                : Optional.of(new Fault(pointer, "is no code of /reference/%s".formatted(path)));
    }

    public @Nullable Code find(String code) {
        return codes.get(code);
    }

    /// The codes that enclose this one, nearest first; none of an unknown code.
    public List<String> ancestors(String code) {
        List<String> ancestors = new ArrayList<>();
        Code at = codes.get(code);
        while (at != null && at.parent() != null) {
            ancestors.add(at.parent());
            at = codes.get(at.parent());
        }
        return ancestors;
    }

    /// Whether `code` is `enclosing` or lies inside it.
    public boolean isWithin(String code, String enclosing) {
        return code.equals(enclosing) || ancestors(code).contains(enclosing);
    }

    /// `enclosing` and all codes inside it.
    public List<String> within(String enclosing) {
        return codes.keySet().stream().filter(code -> isWithin(code, enclosing)).toList();
    }

    private static Map<String, Code> read(String resource) {
        try (InputStream json = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource)) {
            Map<String, Code> codes = new LinkedHashMap<>();
            for (Code code : JsonMapper.shared().readValue(json, Code[].class)) {
                codes.put(code.code(), code);
            }
            return Collections.unmodifiableMap(codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

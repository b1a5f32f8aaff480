package org.sinergija.starter.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/// Reads from a verified token who calls, whatever its issuer names its claims and roles.
final class TokenReader implements Converter<Jwt, SignedIn> {
    private final SecuritySettings settings;

    TokenReader(SecuritySettings settings) {
        this.settings = settings;
    }

    @Override
    public SignedIn convert(Jwt token) {
        SecuritySettings.Claims names = settings.claims();
        return new SignedIn(new Caller(Objects.requireNonNull(token.getSubject()),
                organisation(token, names.organisation()),
                roles(token, names.roles()), Set.copyOf(words(token, names.scopes()).collect(Collectors.toSet())),
                token.getClaimAsString("client_id"), email(token)));
    }

    /// An address that nobody has verified is anybody's.
    private static @Nullable String email(Jwt token) {
        return Boolean.FALSE.equals(token.getClaim("email_verified")) ? null : token.getClaimAsString("email");
    }

    private static @Nullable UUID organisation(Jwt token, String name) {
        try {
            return words(token, name).findFirst().map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notOneOfOurs) {
            return null;
        }
    }

    private Set<Role> roles(Jwt token, String name) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words(token, name).map(this::role).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    private Optional<Role> role(String name) {
        return settings.roleNames().isEmpty()
                ? Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst()
                : Optional.ofNullable(settings.roleNames().get(name));
    }

    /// A list, or one text with spaces.
    private static Stream<String> words(Jwt token, String name) {
        return switch (claim(token, name)) {
            case Collection<?> list -> list.stream().map(String::valueOf);
            case String text -> Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object claim(Jwt token, String name) {
        if (token.hasClaim(name)) {
            return token.getClaim(name);
        }
        @Nullable
        Object found = token.getClaims();
        for (String step : name.split("\\.", -1)) {
            found = found instanceof Map<?, ?> claims ? claims.get(step) : null;
        }
        return found;
    }
}

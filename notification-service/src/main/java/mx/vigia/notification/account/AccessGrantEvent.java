package mx.vigia.notification.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rights of one secret, as published on {@code access.v1}: no name, no address. */
record AccessGrantEvent(
        @JsonIgnore String hash,
        UUID subject,
        String kind,
        List<String> roles,
        List<UUID> committees,
        List<String> scopes,
        int revision,
        Instant expires) {}

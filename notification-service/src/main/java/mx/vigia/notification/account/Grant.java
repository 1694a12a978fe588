package mx.vigia.notification.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one secret opens, as {@code access.v1} tells it: no name, no address. */
record Grant(
        @JsonIgnore String hash,
        UUID subject,
        String kind,
        List<String> roles,
        List<UUID> committees,
        List<String> scopes,
        int revision,
        Instant expires) {

    static Grant session(String hash, UUID subject, Set<String> roles, Set<UUID> committees, Instant expires) {
        return new Grant(
                hash,
                subject,
                "session",
                roles.stream().sorted().toList(),
                committees.stream().sorted().toList(),
                List.of(),
                1,
                expires);
    }
}

package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Whose mail addresses are the association's own, and how often others are invited. */
@ConfigMapping(prefix = "vigia.members")
interface MembersConfig {
    /**
     * What stands behind the @ of the association's own addresses, each exactly, with commas between them (VIGIA_MEMBERS_DOMAINS). Without any, every address is its own
     * and nobody is asked.
     */
    Optional<Set<String>> domains();

    /** The link of an invitation works this long. */
    @WithDefault("14d")
    Duration link();

    /** The window in which invitations are counted. */
    @WithDefault("24h")
    Duration window();

    /** Invitations of one person in a window, the first among them. */
    @WithDefault("3")
    int perPerson();

    /** Invitations by one hand in a window; whoever is enrolled after them is invited by hand later. */
    @WithDefault("500")
    int perInviter();
}

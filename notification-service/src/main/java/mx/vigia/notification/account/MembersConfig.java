package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The mail domains of the association, and the limits of invitations. */
@ConfigMapping(prefix = "vigia.members")
interface MembersConfig {
    /**
     * The domains of the association's own addresses, each matched exactly, separated by commas
     * (VIGIA_MEMBERS_DOMAINS); those entered in Vigía count instead. Without any, every address counts as its own and
     * nobody is asked for consent.
     */
    Optional<Set<String>> domains();

    /** How long the link of an invitation is valid. */
    @WithDefault("14d")
    Duration link();

    /** How often invitations to be sent are looked for. */
    @WithDefault("5s")
    Duration inviteEvery();

    /** The window in which invitations are counted. */
    @WithDefault("24h")
    Duration window();

    /** The maximum number of invitations of one person in a window, including the first. */
    @WithDefault("3")
    int perPerson();

    /**
     * The maximum number of invitations by one person in a window; people enrolled beyond it are invited manually
     * later.
     */
    @WithDefault("500")
    int perInviter();
}

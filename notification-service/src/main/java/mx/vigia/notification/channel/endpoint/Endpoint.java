package mx.vigia.notification.channel.endpoint;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * An address to which events are sent.
 *
 * @param kinds those it wants of what its owner's watches find; all where there are none
 * @param watches those of its owner it wants events of; all where there are none
 * @param remark why it is disabled
 */
public record Endpoint(
        UUID id,
        EventOwner owner,
        Kind kind,
        String name,
        String address,
        Language language,
        List<String> kinds,
        List<UUID> watches,
        State state,
        String remark,
        Instant failingSinceOrNull) {
    public static final int MAX_NAME_LENGTH = 60;

    public Endpoint {
        kinds = List.copyOf(kinds);
        watches = List.copyOf(watches);
    }

    /** Whether events are sent there. */
    public boolean isTold() {
        return state == State.ON;
    }

    /** Returns since when every delivery there failed; empty where the last succeeded. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSinceOrNull);
    }

    /** Returns the address as its owner may see it again: for a chat, whose address is its password, the host only. */
    public String shown() {
        return kind == Kind.WEBHOOK ? address : host() + "/…";
    }

    /** Returns the host name of the address. */
    public String host() {
        return URI.create(address).getHost();
    }

    /** Returns a copy with this address and these kinds. */
    Endpoint with(String other, Set<String> wanted) {
        return new Endpoint(
                id,
                owner,
                kind,
                name,
                other,
                language,
                wanted.stream().sorted().toList(),
                watches,
                state,
                remark,
                failingSinceOrNull);
    }

    /** Whether it has the same address and the same kinds. */
    boolean isEquivalentTo(Endpoint other) {
        return address.equals(other.address) && Set.copyOf(kinds).equals(Set.copyOf(other.kinds));
    }

    /** The kind of endpoint. */
    public enum Kind {
        /** A program that understands Standard Webhooks. */
        WEBHOOK,
        SLACK,
        TEAMS,
        TELEGRAM
    }

    /** Whether events are sent to it. */
    public enum State {
        ON,
        OFF,
        /** Disabled by Vigía, because it was gone or accepted nothing for days. */
        DISABLED,
        DELETED
    }
}

package mx.vigia.notification.channel.endpoint;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * An address that wants to be told.
 *
 * @param kinds those it wants of what its owner's watches find; all where there are none
 * @param watches those of its owner it wants to hear of; all where there are none
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

    /** Whether anything is brought there. */
    public boolean isTold() {
        return state == State.ON;
    }

    /** Since when nothing was taken there; empty where the last was. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSinceOrNull);
    }

    /** The address as its owner may see it again: of a chat, whose address is its password, the machine only. */
    public String shown() {
        return kind == Kind.WEBHOOK ? address : host() + "/…";
    }

    /** The name of the machine that it leads to. */
    public String host() {
        return URI.create(address).getHost();
    }

    /** The same one that leads there and wants these kinds. */
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

    /** Whether it leads there too and wants the same kinds. */
    boolean isEquivalentTo(Endpoint other) {
        return address.equals(other.address) && Set.copyOf(kinds).equals(Set.copyOf(other.kinds));
    }

    /** What speaks there. */
    public enum Kind {
        /** A program that understands Standard Webhooks. */
        WEBHOOK,
        SLACK,
        TEAMS,
        TELEGRAM
    }

    /** Whether it is told. */
    public enum State {
        ON,
        OFF,
        /** By the house, because it was gone or took nothing for days. */
        DISABLED,
        DELETED
    }
}

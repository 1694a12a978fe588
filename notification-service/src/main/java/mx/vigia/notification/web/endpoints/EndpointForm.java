package mx.vigia.notification.web.endpoints;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * A request for an endpoint as it was typed.
 *
 * @param owner {@code me}, or the id of a committee
 * @param watch the only watch whose events it is to receive, or empty for all of the owner's
 */
record EndpointForm(
        String form, String owner, String kind, String name, String address, String watch, List<String> kinds) {
    private static final Pattern NAME_PATTERN =
            Pattern.compile("[\\P{Cntrl}&&[^\\p{Cf}]]{1," + Endpoint.MAX_NAME_LENGTH + "}");

    EndpointForm {
        kinds = List.copyOf(kinds);
        name = name.strip();
        address = address.strip();
    }

    static EndpointForm empty() {
        return new EndpointForm(UUID.randomUUID().toString(), "me", "WEBHOOK", "", "", "", List.of());
    }

    /** Returns the form of a change to this address and these kinds; an omitted address stays. */
    static EndpointForm forChange(Endpoint endpoint, String address, List<String> kinds) {
        var there = address.isBlank() ? endpoint.address() : address;
        return new EndpointForm(
                endpoint.id().toString(), "me", endpoint.kind().name(), endpoint.name(), there, "", kinds);
    }

    /** Returns what is invalid and what would be valid; empty where all is. */
    Optional<String> wrong(Messages words) {
        if (!NAME_PATTERN.matcher(name).matches()) {
            return Optional.of(words.say("endpoints.name.wrong", Endpoint.MAX_NAME_LENGTH));
        }
        if (wanted().isEmpty()) {
            return Optional.of(words.say("endpoints.kind.wrong", offered(), kind));
        }
        if (!offeredKinds().containsAll(kinds)) {
            var strange = kinds.stream().filter(kind -> !offeredKinds().contains(kind));
            return Optional.of(words.say(
                    "endpoints.kinds.wrong",
                    String.join(", ", offeredKinds()),
                    strange.findFirst().orElseThrow()));
        }
        if (wanted().get() == Endpoint.Kind.TELEGRAM && !address.contains("chat_id=")) {
            return Optional.of(words.say("endpoints.telegram.wrong"));
        }
        if (!watch.isEmpty() && id(watch).isEmpty()) {
            return Optional.of(words.say("endpoints.watch.wrong"));
        }
        return id(form).isEmpty() ? Optional.of(words.say("tokens.form.wrong")) : Optional.empty();
    }

    /** Returns the requested owner, if it is valid. */
    Optional<EventOwner> findOwner(UUID person) {
        return owner.equals("me")
                ? Optional.of(EventOwner.person(person))
                : id(owner).map(EventOwner::committee);
    }

    EndpointEditor.EndpointRequest toRequest(Language language) {
        return toRequest(language, id(watch).stream().toList());
    }

    EndpointEditor.EndpointRequest toRequest(Language language, List<UUID> watches) {
        return new EndpointEditor.EndpointRequest(
                id(form).orElseThrow(),
                wanted().orElseThrow(),
                name,
                address,
                language,
                Set.copyOf(kinds),
                Set.copyOf(watches));
    }

    private Optional<Endpoint.Kind> wanted() {
        return Stream.of(Endpoint.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    private static List<String> offeredKinds() {
        return FactKind.offered().stream().map(FactKind::written).toList();
    }

    private static String offered() {
        return Stream.of(Endpoint.Kind.values()).map(Endpoint.Kind::name).collect(Collectors.joining(", "));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

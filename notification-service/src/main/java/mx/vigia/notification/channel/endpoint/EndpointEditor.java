package mx.vigia.notification.channel.endpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.OutboundAddressPolicy;

/** Creates, tests, re-keys, enables, disables and deletes endpoints. */
@ApplicationScoped
public class EndpointEditor {
    private final EndpointRepository endpointRepository;
    private final MessageRepository messages;
    private final EndpointReplayRepository replays;
    private final OutboundAddressPolicy policy;
    private final AuditRepository audit;
    private final EndpointConfig config;
    private final Clock clock;

    EndpointEditor(
            EndpointRepository endpointRepository,
            MessageRepository messages,
            EndpointReplayRepository replays,
            OutboundAddressPolicy policy,
            AuditRepository audit,
            EndpointConfig config,
            Clock clock) {
        this.endpointRepository = endpointRepository;
        this.messages = messages;
        this.replays = replays;
        this.policy = policy;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Creates the requested endpoint, if its address is allowed. */
    public EndpointCreationResult make(EventOwner owner, UUID author, EndpointRequest endpointRequest) {
        try {
            policy.destination(
                    endpointRequest.address()); // before anything is locked, since it may take as long as a name server
        } catch (ForbiddenAddressException e) {
            return new EndpointCreationResult.NotThere(e.reason(), e.found());
        }
        return QuarkusTransaction.requiringNew().call(() -> createInTransaction(owner, author, endpointRequest));
    }

    private EndpointCreationResult createInTransaction(EventOwner owner, UUID author, EndpointRequest endpointRequest) {
        endpointRepository.lockEndpointsOf(owner);
        if (endpointRepository.existsForForm(endpointRequest.form())) {
            return new EndpointCreationResult.Already();
        }
        if (endpointRepository.of(owner).size() >= config.ofAnOwner()) {
            return new EndpointCreationResult.Enough(config.ofAnOwner());
        }
        var key = WebhookSigningKey.fresh();
        var made = new Endpoint(owner, author, endpointRequest, clock.instant());
        endpointRepository.create(made, key);
        return new EndpointCreationResult.Made(made, key);
    }

    /** Returns the endpoints of an owner, oldest first. */
    public List<Endpoint> of(EventOwner owner) {
        return endpointRepository.of(owner);
    }

    /** Returns the endpoint with this id, of any owner. */
    public Optional<Endpoint> findById(UUID id) {
        return endpointRepository.findActive(id);
    }

    /**
     * Changes the address or the kinds from the next attempt on; messages already owed stay owed. The audit log records
     * the author.
     */
    public EndpointChangeResult change(Endpoint endpoint, UUID by, String address, Set<String> kinds) {
        var isMoved = !address.equals(endpoint.address());
        try {
            if (isMoved) {
                policy.destination(address);
            }
        } catch (ForbiddenAddressException e) {
            return new EndpointChangeResult.NotThere(e.reason(), e.found());
        }
        if (isMoved || !kinds.equals(Set.copyOf(endpoint.kinds()))) {
            QuarkusTransaction.requiringNew()
                    .run(() -> endpointRepository.lock(endpoint.id()).ifPresent(stored -> {
                        var now = clock.instant();
                        if (isMoved) {
                            endpointRepository.moveTo(address, stored, by, now);
                        }
                        stored.changeKinds(kinds, now);
                        audit.save(
                                Optional.of(by),
                                "endpoint-changed",
                                endpoint.name(),
                                auditText(endpoint),
                                auditText(stored),
                                now);
                    }));
        }
        return new EndpointChangeResult.Done();
    }

    /** Returns the text of the audit log: the host, for the whole address may be a password. */
    private static String auditText(Endpoint endpoint) {
        return Stream.concat(Stream.of(endpoint.host()), endpoint.kinds().stream())
                .collect(Collectors.joining(" · "));
    }

    /** Creates a new key, shown once; the previous one signs beside it for a day. */
    public WebhookSigningKey rotate(UUID endpoint) {
        var key = WebhookSigningKey.fresh();
        var now = clock.instant();
        endpointRepository.rotate(endpoint, key, now, now.plus(config.rotation()));
        return key;
    }

    /** Returns the active signing keys, newest first. */
    public List<WebhookSigningKey> keys(UUID endpoint) {
        return endpointRepository.keys(endpoint, clock.instant());
    }

    /** Enables, disables or deletes an endpoint; messages owed to one that is no longer active are withdrawn. */
    public void changeState(UUID endpoint, Endpoint.State state) {
        endpointRepository.changeState(endpoint, state, clock.instant());
    }

    /** Owes a test message; returns false where that was done very often in the last minute. */
    public boolean ping(UUID endpoint) {
        return messages.ping(endpoint, clock.instant());
    }

    /** Sends one message again; returns false where it is none of this endpoint's. */
    public boolean replay(UUID endpoint, UUID message) {
        return messages.replay(endpoint, message, clock.instant());
    }

    /**
     * Sends again the events of the owner's watches that the endpoint wants, from the one moment until before the
     * other, including those never owed to it.
     */
    public ReplayResult replay(UUID endpoint, Instant from, Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> replays.replay(endpoint, from, until, clock.instant()));
    }

    /** Returns the latest messages to an endpoint with the responses. */
    public List<AttemptLogEntry> log(UUID endpoint, int max) {
        return messages.log(endpoint, max);
    }

    /**
     * A requested endpoint.
     *
     * @param form the form that asks; however often it is sent, it creates one endpoint
     */
    public record EndpointRequest(
            UUID form,
            Endpoint.Kind kind,
            String name,
            String address,
            Language language,
            Set<String> kinds,
            Set<UUID> watches) {
        public EndpointRequest {
            kinds = Set.copyOf(kinds);
            watches = Set.copyOf(watches);
        }
    }
}

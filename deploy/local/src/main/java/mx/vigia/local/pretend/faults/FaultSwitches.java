package mx.vigia.local.pretend.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.ReplyTransfer;

/** The fault switches of all sites: which faults strike requests to which host. */
public final class FaultSwitches {
    private final Map<String, List<ActiveFault>> settings = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Sets the faults of this host, which strike one after the other, replacing earlier ones. */
    public void set(String host, List<ActiveFault> faults) {
        settings.put(host, List.copyOf(faults));
        if (faults.stream().anyMatch(setting -> setting.fault().appliesOnConnect())) {
            listeners.forEach(listener -> listener.accept(host));
        }
    }

    /** Registers a listener for hosts at which a fault is switched on that does not strike existing connections. */
    public void onEarlyFault(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Sets one fault on every page of a host. */
    public void set(String host, Fault fault) {
        set(host, List.of(ActiveFault.of(fault)));
    }

    /** Clears the faults of a host. */
    public void clear(String host) {
        settings.remove(host);
    }

    /** Returns the active faults of one host. */
    public List<ActiveFault> of(String host) {
        return settings.getOrDefault(host, List.of());
    }

    /** Returns the active faults by host. */
    public Map<String, List<ActiveFault>> all() {
        return new TreeMap<>(settings);
    }

    /** Returns the fault of this kind that now strikes DNS lookups of this host or connections to it. */
    public <F extends Fault> Optional<F> findApplicable(String host, Class<F> kind) {
        return of(host).stream()
                .flatMap(setting -> setting.findApplicable(kind).stream())
                .findFirst();
    }

    /**
     * Returns the reply as it will be sent, with all faults.
     *
     * @param unlessKnown handles a reply that the client may have already
     */
    public ReplyTransfer applyFaults(HttpRequest request, Reply reply, Function<Reply, Reply> unlessKnown) {
        var striking = of(request.host()).stream()
                .filter(setting -> setting.appliesTo(request))
                .map(ActiveFault::fault)
                .toList();
        var said = reply;
        for (var fault : striking) {
            said = fault.alter(said, request);
        }
        var sending = ReplyTransfer.of(unlessKnown.apply(said));
        for (var fault : striking) {
            sending = fault.apply(sending);
        }
        return sending;
    }
}

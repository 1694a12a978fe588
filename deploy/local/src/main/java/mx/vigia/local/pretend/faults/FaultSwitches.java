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

/** The switches of all sites: which faults strike whoever asks which host. */
public final class FaultSwitches {
    private final Map<String, List<ActiveFault>> settings = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** From now on these faults strike those who ask this host, one after the other, and no others. */
    public void set(String host, List<ActiveFault> faults) {
        settings.put(host, List.copyOf(faults));
        if (faults.stream().anyMatch(setting -> setting.fault().appliesOnConnect())) {
            listeners.forEach(listener -> listener.accept(host));
        }
    }

    /** Whoever is told of each host at which a fault is switched on that does not strike those who are talking with it already. */
    public void onEarlyFault(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** One fault on every page of a host. */
    public void set(String host, Fault fault) {
        set(host, List.of(ActiveFault.of(fault)));
    }

    /** The host is well again. */
    public void clear(String host) {
        settings.remove(host);
    }

    /** What is switched on for one host. */
    public List<ActiveFault> of(String host) {
        return settings.getOrDefault(host, List.of());
    }

    /** What is switched on, host by host. */
    public Map<String, List<ActiveFault>> all() {
        return new TreeMap<>(settings);
    }

    /** The fault of this kind that strikes whoever now looks for this host. */
    public <F extends Fault> Optional<F> findApplicable(String host, Class<F> kind) {
        return of(host).stream()
                .flatMap(setting -> setting.findApplicable(kind).stream())
                .findFirst();
    }

    /**
     * The reply as it will be sent, faults and all.
     *
     * @param unlessKnown what becomes of a reply that whoever asks may have already
     */
    public ReplyTransfer applyFaults(HttpRequest asked, Reply reply, Function<Reply, Reply> unlessKnown) {
        var striking = of(asked.host()).stream()
                .filter(setting -> setting.appliesTo(asked))
                .map(ActiveFault::fault)
                .toList();
        var said = reply;
        for (var fault : striking) {
            said = fault.instead(said, asked);
        }
        var sending = ReplyTransfer.of(unlessKnown.apply(said));
        for (var fault : striking) {
            sending = fault.apply(sending);
        }
        return sending;
    }
}

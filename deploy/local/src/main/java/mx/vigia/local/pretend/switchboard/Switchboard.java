package mx.vigia.local.pretend.switchboard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mx.vigia.local.pretend.wire.Asked;
import mx.vigia.local.pretend.wire.Reply;
import mx.vigia.local.pretend.wire.Sending;

/** The switches of all sites: which faults strike whoever asks which host. */
public final class Switchboard {
    private final Map<String, List<Setting>> settings = new ConcurrentHashMap<>();

    /** From now on these faults strike those who ask this host, one after the other, and no others. */
    public void set(String host, List<Setting> faults) {
        settings.put(host, List.copyOf(faults));
    }

    /** One fault on every page of a host. */
    public void set(String host, Fault fault) {
        set(host, List.of(Setting.of(fault)));
    }

    /** The host is well again. */
    public void clear(String host) {
        settings.remove(host);
    }

    /** What is switched on for one host. */
    public List<Setting> of(String host) {
        return settings.getOrDefault(host, List.of());
    }

    /** What is switched on, host by host. */
    public Map<String, List<Setting>> all() {
        return new TreeMap<>(settings);
    }

    /**
     * The reply as it will be sent, faults and all.
     *
     * @param unlessKnown what becomes of a reply that whoever asks may have already
     */
    public Sending sent(Asked asked, Reply reply, Function<Reply, Reply> unlessKnown) {
        var striking = of(asked.host()).stream()
                .filter(setting -> setting.strikes(asked))
                .map(Setting::fault)
                .toList();
        var said = reply;
        for (var fault : striking) {
            said = fault.instead(said, asked);
        }
        var sending = Sending.of(unlessKnown.apply(said));
        for (var fault : striking) {
            sending = fault.sent(sending);
        }
        return sending;
    }
}

package mx.vigia.local.pretend.chamber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The current pretend legislature: a fold over its journal, changed by one action after the other. */
public final class LegislatureState {
    private static final System.Logger LOG = System.getLogger(LegislatureState.class.getName());

    private final Script script;
    private final Journal journal;
    private final InstantSource clock;
    private volatile Legislature now;
    private volatile int skipped;

    private LegislatureState(Script script, Journal journal, InstantSource clock) {
        this.script = script;
        this.journal = journal;
        this.clock = clock;
    }

    /** Continues from the end of the journal, or founds the legislature today. */
    public static LegislatureState in(Path data, Script script, InstantSource clock) throws IOException {
        var legislatureState = new LegislatureState(script, Journal.in(data), clock);
        for (var action : legislatureState.journal.acts()) {
            legislatureState.replay(action);
        }
        if (legislatureState.now == null) {
            legislatureState.perform(
                    ActionKind.FOUNDED,
                    Map.of("seed", "66", "day", Days.of(clock.instant()).toString()));
        }
        return legislatureState;
    }

    private void replay(Action action) {
        try {
            now = apply(action);
        } catch (RuntimeException e) { // an action that an earlier version accepted must not stop all others
            skipped++;
            LOG.log(System.Logger.Level.WARNING, () -> "skipped a stored action: " + action, e);
        }
    }

    public Legislature now() {
        return now;
    }

    /** Returns the number of stored actions that could not be applied at the start. */
    public int skipped() {
        return skipped;
    }

    /** Returns the number of meetings in today's issue. */
    int countCalledToday() {
        return now.callsIn(Days.of(clock.instant())).size();
    }

    /** Performs the action, writes it to the journal, and returns the bills it changed. */
    public synchronized List<Bill> perform(ActionKind deed, Map<String, String> with) {
        var act = new Action(clock.instant().truncatedTo(ChronoUnit.MICROS), deed.contractName(), with);
        var before = now == null ? List.<Bill>of() : now.bills();
        var next = apply(act);
        try {
            journal.write(act);
        } catch (IOException e) {
            throw new UncheckedIOException("the pretend legislature could not write its journal", e);
        }
        now = next;
        var known = Collections.newSetFromMap(new IdentityHashMap<Bill, Boolean>());
        known.addAll(before);
        return next.bills().stream().filter(b -> !known.contains(b)).toList();
    }

    private Legislature apply(Action action) {
        return ActionKind.named(action.name())
                .orElseThrow(() -> new IllegalStateException("the journal contains an unknown act: " + action.name()))
                .done(script, now, action);
    }
}

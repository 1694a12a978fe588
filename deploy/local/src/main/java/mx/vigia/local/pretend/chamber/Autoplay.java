package mx.vigia.local.pretend.chamber;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs the legislature by itself: first the bills in reserve, then, more slowly, referrals and steps. */
public final class Autoplay implements AutoCloseable {
    /** Factor by which actions are slower once everything is presented. */
    private static final int SLOWDOWN_FACTOR = 3;

    private static final int TICKS_PER_MEETING = 4;
    private static final int MAX_MEETINGS_PER_DAY = 8;

    private final LegislatureState legislatureState;
    private final BillPresentation publishing;
    private final Pace pace;
    private final BooleanSupplier mayBegin;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pretend-tick").factory());
    private boolean begun;
    private int ticks;

    /**
     * Creates an autoplay that waits until it may begin.
     *
     * @param mayBegin queried at every tick until it returns true
     */
    public Autoplay(
            LegislatureState legislatureState, BillPresentation publishing, Pace pace, BooleanSupplier mayBegin) {
        this.legislatureState = legislatureState;
        this.publishing = publishing;
        this.pace = pace;
        this.mayBegin = mayBegin;
        if (pace.moves()) {
            var between = pace.between().toMillis();
            timer.scheduleWithFixedDelay(this::tick, between, between, TimeUnit.MILLISECONDS);
        }
    }

    public void tick() {
        begun = begun || mayBegin.getAsBoolean();
        if (!begun) {
            return;
        }
        ticks++;
        if (countPublished() < pace.reserve() && publishing.countInReserve(legislatureState.now()) > 0) {
            legislatureState.perform(ActionKind.PUBLISH_NEXT, Map.of());
        } else if (ticks % SLOWDOWN_FACTOR == 0) {
            legislatureState.perform(nextAction(ticks / SLOWDOWN_FACTOR), Map.of());
        }
    }

    /** Returns the next action: by turns a referral and a step of a bill; now and then a meeting is called. */
    private ActionKind nextAction(int turn) {
        if (turn % TICKS_PER_MEETING == 0 && legislatureState.countCalledToday() < MAX_MEETINGS_PER_DAY) {
            return ActionKind.CALL_MEETING;
        }
        return turn % 2 == 0 ? ActionKind.STEP : ActionKind.REFER;
    }

    /** Returns how many bills came out of the reserve so far, over all starts. */
    private long countPublished() {
        return legislatureState.now().bills().stream()
                .filter(b -> b.draft().id().startsWith("reserve-"))
                .count();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

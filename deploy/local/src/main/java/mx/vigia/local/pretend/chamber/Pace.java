package mx.vigia.local.pretend.chamber;

import java.time.Duration;

/** How often the pretend legislature acts by itself, and how many bills it has in reserve for that. */
public record Pace(Duration between, int reserve) {
    /** An action every twenty seconds: thirty bills first, then referrals and steps. */
    public static final Pace LIVELY = new Pace(Duration.ofSeconds(20), 30);

    /** No action unless requested. */
    public static final Pace STILL = new Pace(Duration.ZERO, 0);

    boolean moves() {
        return between.isPositive();
    }
}

package mx.vigia.scraper.round;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import mx.vigia.scraper.fetching.PageValidatorRepository.RevisitDelays;

/** When rounds begin, and their limits. */
@ConfigMapping(prefix = "vigia.round")
public interface RoundConfig {
    /** Overrides the interval of every site; {@code off} makes rounds start on request only. */
    Optional<String> every();

    /** Whether no alert is sent for what the first round of a site sees. */
    @WithDefault("true")
    boolean firstIsSilent();

    /**
     * The number of rounds, besides {@link #doubtAtLeast()}, for which a page is doubted that shows less than half of
     * its items, lacks titles or dates that such pages have, is truncated, or makes impossible statements about known
     * records. Then it is accepted, unless it shows nothing any more or has lost more than its end: that needs a
     * person's confirmation.
     */
    @WithDefault("12")
    int doubtFor();

    /** The least time for which a page is doubted, however short the interval of rounds. */
    @WithDefault("24h")
    Duration doubtAtLeast();

    /**
     * The most pages requested by one round; what is left over is reported. Settled pages, which are not requested, do
     * not count.
     */
    @WithDefault("5000")
    int mostPages();

    /** The number of pages in a row without a response after which the site is unreachable, and the round ends. */
    @WithDefault("3")
    int patience();

    /**
     * How long a page that does not change, such as the table of a vote or a text once published, is not requested
     * again, unless another page brings news of its matter or it showed nothing.
     */
    @WithDefault("7d")
    Duration settledFor();

    /**
     * How long such a page is requested in each round after another page brought news of its matter, since it may
     * follow later.
     */
    @WithDefault("48h")
    Duration unsettledFor();

    /** Returns how long unchanging pages are not requested. */
    default RevisitDelays peace() {
        return new RevisitDelays(settledFor(), unsettledFor());
    }
}

package mx.vigia.scraper.round;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import mx.vigia.scraper.fetching.PageValidatorRepository.RevisitDelays;

/** When rounds begin, and what they may do. */
@ConfigMapping(prefix = "vigia.round")
public interface RoundConfig {
    /** Overrides the rhythm of every site; {@code off} leaves rounds to those who ask for one. */
    Optional<String> every();

    /** True where nobody is told what the first round of a site sees. */
    @WithDefault("true")
    boolean firstIsSilent();

    /**
     * For more than so many rounds, and for {@link #doubtAtLeast()}, a page that shows less than half of its items, lacks titles or
     * dates that such pages have, breaks off, or says of known records what cannot be meant is doubted; then it is believed, unless it
     * shows nothing any more or has lost more than its end: that only a person can make us believe.
     */
    @WithDefault("12")
    int doubtFor();

    /** A page is doubted at least for so long, however soon the rounds follow each other. */
    @WithDefault("24h")
    Duration doubtAtLeast();

    /** The most pages one round asks for; what is left over is said. Settled pages, which are not asked for, do not count. */
    @WithDefault("5000")
    int mostPages();

    /** After so many pages in a row without an answer the site is out of reach, and the round ends. */
    @WithDefault("3")
    int patience();

    /** For so long a page that does not change, such as the table of a vote or a text once published, is not asked for again, unless another page brings news of its matter or it showed nothing. */
    @WithDefault("7d")
    Duration settledFor();

    /** For so long after another page brought news of its matter such a page is asked for in each round: it may follow later. */
    @WithDefault("48h")
    Duration unsettledFor();

    /** How long pages that do not change are left alone. */
    default RevisitDelays peace() {
        return new RevisitDelays(settledFor(), unsettledFor());
    }
}

package mx.vigia.scraper.round;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** When rounds begin, and what they may do. */
@ConfigMapping(prefix = "vigia.round")
public interface RoundConfig {
    /** Overrides the rhythm of every site; {@code off} leaves rounds to those who ask for one. */
    Optional<String> every();

    /** True where nobody is told what the first round of a site sees. */
    @WithDefault("true")
    boolean firstIsSilent();

    /** For so many rounds, and so long, a page that shows less than half of its items is said to have changed; then it is believed. */
    @WithDefault("12")
    int doubtFor();

    /** A page is doubted at least for so long, however soon the rounds follow each other. */
    @WithDefault("24h")
    Duration doubtAtLeast();

    /** The most pages one round asks for; what is left over is said. */
    @WithDefault("5000")
    int mostPages();

    /** After so many pages in a row without an answer the site is out of reach, and the round ends. */
    @WithDefault("3")
    int patience();

    /** For so long a page that does not change, such as the table of a vote or a text once published, is not asked for again, unless another page brings news of its matter. */
    @WithDefault("7d")
    Duration settledFor();
}

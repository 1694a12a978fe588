package mx.vigia.scraper.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is kept, and for how long. */
@ConfigMapping(prefix = "vigia.archive")
interface ArchiveRetentionConfig {
    /** A file that has grown to this many bytes is closed, as one is whose day is over. */
    @WithDefault("67108864")
    long fileBytes();

    /** The most bytes that are kept of an answer that is no page, of which never more than 64 KiB are heard. */
    @WithDefault("65536")
    int mostOfNoPage();

    /** The most bytes the archive may weigh; what would make it heavier is not kept, and so not published. */
    @WithDefault("53687091200")
    long mostBytes();

    /** How many bytes of the disk are left to others, such as the database. */
    @WithDefault("67108864")
    long leaveFree();

    /** What is older is removed, unless it is the evidence of something published. */
    @WithDefault("3650d")
    Duration keepFor();

    /** How old a proof of the whole archive may grow before it is gone through again. */
    @WithDefault("7d")
    Duration proveEvery();

    /** How often we look whether it has grown so old. */
    @WithDefault("1h")
    Duration lookForProofEvery();

    /** How long the house has been up before it first looks; a start has other things to do. */
    @WithDefault("10m")
    Duration lookForProofAfter();

    /** How often we look for what is older. */
    @WithDefault("24h")
    Duration sweepEvery();
}

package mx.vigia.scraper.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on how much is archived, and for how long. */
@ConfigMapping(prefix = "vigia.archive")
interface ArchiveRetentionConfig {
    /** The size in bytes at which a file is closed; it is also closed when its day is over. */
    @WithDefault("67108864")
    long fileBytes();

    /** The most bytes archived of a response that is no page; never more than 64 KiB are available. */
    @WithDefault("65536")
    int mostOfNoPage();

    /** The maximum size of the archive in bytes; what would exceed it is not archived, and so not published. */
    @WithDefault("53687091200")
    long mostBytes();

    /** The disk space in bytes reserved for other uses, such as the database. */
    @WithDefault("67108864")
    long leaveFree();

    /** The age after which pages are removed, unless they are the evidence of something published. */
    @WithDefault("3650d")
    Duration keepFor();

    /** The age of a verification of the whole archive after which it is repeated. */
    @WithDefault("7d")
    Duration proveEvery();

    /** How often the age of the last verification is checked. */
    @WithDefault("1h")
    Duration lookForProofEvery();

    /** How long after the start the first check takes place; a start has other things to do. */
    @WithDefault("10m")
    Duration lookForProofAfter();

    /** How often files to be removed are looked for. */
    @WithDefault("24h")
    Duration sweepEvery();
}

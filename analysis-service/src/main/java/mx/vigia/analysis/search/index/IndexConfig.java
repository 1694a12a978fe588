package mx.vigia.analysis.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How the index is kept. */
@ConfigMapping(prefix = "vigia")
public interface IndexConfig { // public, for the validator of settings looks into its group from outside
    /** Where this service keeps files it can do without: the index is rebuilt from the database. */
    @WithDefault("data/analysis")
    Path data();

    /** What a gauge is signed with, so that a watch is only saved after its reader saw what it would bring. */
    String gaugeKey();

    Index index();

    /** The pace of the follower. */
    interface Index {
        /** How long a change may wait where no bell rings. */
        @WithDefault("1s")
        Duration poll();

        /** How long what is searchable may be unwritten; it would be read again from the database. */
        @WithDefault("5s")
        Duration commitEvery();

        /** How long no change must have come before what many of them left in pieces is put together. */
        @WithDefault("3s")
        Duration quiet();

        /** Changes taken at once. */
        @WithDefault("200")
        int batch();

        /** How often we look whether other sites answer a watch than before, to say so. */
        @WithDefault("30s")
        Duration answeringSites();
    }
}

package mx.vigia.analysis.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the search index. */
@ConfigMapping(prefix = "vigia")
public interface IndexConfig { // public because the settings validator reads its group from another package
    /** The directory of disposable files of this service; the index is rebuilt from the database. */
    @WithDefault("data/analysis")
    Path data();

    /** The key that signs a gauge, so that a watch is saved only after its owner saw what it would match. */
    String gaugeKey();

    Index index();

    /** Timing of the index follower. */
    interface Index {
        /** How long a change may wait if no notification arrives. */
        @WithDefault("1s")
        Duration poll();

        /**
         * The longest time searchable changes may stay uncommitted; after a loss they are read again from the database.
         */
        @WithDefault("5s")
        Duration commitEvery();

        /** How long no change may have arrived before the segments left by many changes are merged. */
        @WithDefault("3s")
        Duration quiet();

        /** Number of changes read at once. */
        @WithDefault("200")
        int batch();

        /** How often the sites that match a watch are checked for changes to publish. */
        @WithDefault("30s")
        Duration answeringSites();

        /** How often changes of followed bills are published. */
        @WithDefault("5s")
        Duration watchedBills();
    }
}

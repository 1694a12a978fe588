package mx.vigia.analysis.search.watchsources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.analysis.matching.RejectedWatch;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.junit.jupiter.api.Test;

class RejectedWatchReasonsTest {
    private static final UUID WATCH = UUID.randomUUID();
    private static final List<RejectedWatch> HERE = List.of(new RejectedWatch(WATCH, 2, language -> "No."));

    private final PublishedWatchSources watchSources =
            new PublishedWatchSources(KafkaClientConfig.plaintext("never asked"));
    private final RejectedWatchReasons misunderstandings = new RejectedWatchReasons(watchSources);

    @Test
    void sitesOfTheSameRevisionAreKept() {
        said(2, "mx.dof");
        assertThat(sites()).containsExactly("mx.dof");

        said(1, "mx.dof");
        assertThat(sites()).isEmpty();
    }

    @Test
    void aLaterRevisionIsStatedAgain() {
        misunderstandings.stated(misunderstandings.of(HERE));

        assertThat(misunderstandings.of(HERE)).isEmpty();
        assertThat(misunderstandings.of(List.of(new RejectedWatch(WATCH, 3, language -> "No."))))
                .hasSize(1);
    }

    @Test
    void aWatchThatCouldBeAnsweredMeanwhileIsStatedAgain() {
        misunderstandings.stated(misunderstandings.of(HERE));
        misunderstandings.of(List.of());

        assertThat(misunderstandings.of(HERE)).hasSize(1);
    }

    @Test
    void storedReasonIsNotRewordedLater() {
        var worded = new AtomicInteger();
        var here = List.of(new RejectedWatch(WATCH, 2, language -> "No. " + worded.incrementAndGet()));
        misunderstandings.stated(misunderstandings.of(here));

        assertThat(misunderstandings.of(here)).isEmpty();
        assertThat(worded).hasValue(2);
    }

    @Test
    void ofALaterRevisionThanIsKnownHereNothingIsNews() {
        said(3, "mx.dof");

        assertThat(misunderstandings.of(HERE)).allMatch(watchSources::isPublished);
    }

    private TreeSet<String> sites() {
        return new TreeSet<>(misunderstandings.of(HERE).getFirst().sites());
    }

    private void said(long revision, String site) {
        watchSources.publish(new PublishedWatchSources.Answered(WATCH, revision, new TreeSet<>(List.of(site)), null));
    }
}

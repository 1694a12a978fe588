package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.analysis.matching.CannotStand;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.junit.jupiter.api.Test;

class MisunderstandingsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID WATCH = UUID.randomUUID();
    private static final List<CannotStand> HERE = List.of(new CannotStand(WATCH, 2, language -> "No."));

    private final AnsweringTold told = new AnsweringTold(KafkaClientConfig.plaintext("never asked"));
    private final Misunderstandings misunderstandings = new Misunderstandings(told);

    @Test
    void theSitesThatWereToldOfItsRevisionStayAndThoseOfAnotherDoNot() {
        said(2, "mx.dof");
        assertThat(sites()).containsExactly("mx.dof");

        said(1, "mx.dof");
        assertThat(sites()).isEmpty();
    }

    @Test
    void aReplicaThatIsContradictedInsistsAfterAWhileOnly() {
        misunderstandings.told(misunderstandings.of(HERE, NOW), NOW);
        said(2, "mx.dof");

        assertThat(misunderstandings.of(HERE, NOW.plus(Duration.ofMinutes(9)))).isEmpty();
        assertThat(misunderstandings.of(HERE, NOW.plus(Duration.ofMinutes(10)))).hasSize(1);
    }

    @Test
    void whatWasSaidIsNotWordedAgainAtTheNextLook() {
        var worded = new AtomicInteger();
        var here = List.of(new CannotStand(WATCH, 2, language -> "No. " + worded.incrementAndGet()));
        misunderstandings.told(misunderstandings.of(here, NOW), NOW);

        assertThat(misunderstandings.of(here, NOW.plusSeconds(30))).isEmpty();
        assertThat(worded).hasValue(2);
    }

    @Test
    void ofALaterRevisionThanIsKnownHereNothingIsNews() {
        said(3, "mx.dof");

        assertThat(misunderstandings.of(HERE, NOW)).allMatch(told::is);
    }

    private TreeSet<String> sites() {
        return new TreeSet<>(misunderstandings.of(HERE, NOW).getFirst().sites());
    }

    private void said(long revision, String site) {
        told.tell(new AnsweringTold.Answered(WATCH, revision, new TreeSet<>(List.of(site)), null));
    }
}

package mx.vigia.bench.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final UUID SEVENTH = new UUID(0, 7);
    private static final UUID EIGHTH = new UUID(0, 8);
    private static final UUID UNKNOWN = new UUID(0, 9);
    private static final Map<UUID, Integer> BILLS = Map.of(SEVENTH, 7, EIGHTH, 8);

    @Test
    void dueLettersDeliveredOnceAreNoFault() {
        var letters = List.of(letter(1, "a", SEVENTH, EIGHTH), letter(2, "b", EIGHTH));

        assertThat(of(Set.of(new Due(1, 7), new Due(1, 8), new Due(2, 8)), letters))
                .isEqualTo(new Outcome(3, 0, 0, 0, 0));
    }

    @Test
    void eachFailureIsCountedSeparately() {
        var letters = List.of(
                letter(1, "a", SEVENTH),
                letter(1, "b", SEVENTH),
                letter(2, "c", EIGHTH),
                letter(2, "c", EIGHTH),
                letter(3, "d", EIGHTH),
                letter(4, "e", UNKNOWN));

        assertThat(of(Set.of(new Due(1, 7), new Due(2, 8), new Due(5, 7)), letters))
                .isEqualTo(new Outcome(3, 1, 1, 1, 2));
    }

    @Test
    void billOfAnEarlierRunIsIgnored() {
        assertThat(Outcome.of(Set.of(), List.of(letter(1, "a", SEVENTH)), BILLS, 8, 10))
                .isEqualTo(new Outcome(0, 0, 0, 0, 0));
    }

    @Test
    void repeatUnderAnotherIdAcrossRunsIsADuplicate() {
        var letters = List.of(letter(1, "a", SEVENTH), letter(2, "b", EIGHTH), letter(1, "c", SEVENTH));
        var due = Set.of(new Due(1, 7), new Due(2, 8));

        assertThat(Outcome.of(due, letters, BILLS, 0, 10)).isEqualTo(new Outcome(2, 0, 1, 0, 0));
    }

    @Test
    void expectedAlertsHaveAllWordsInTheTitle() {
        var randomWatches = new RandomWatches(50, 500, 3);

        for (var due : randomWatches.expectedLetters(0, 40)) {
            assertThat(randomWatches.watches())
                    .filteredOn(expectedWatch -> expectedWatch.person() == due.person())
                    .anyMatch(expectedWatch ->
                            words(randomWatches.title(due.bill())).containsAll(expectedWatch.words()));
        }
        assertThat(randomWatches.expectedLetters(0, 40))
                .hasSizeBetween(5, 500)
                .isEqualTo(new RandomWatches(50, 500, 3).expectedLetters(0, 40));
        assertThat(randomWatches.expectedLetters(0, 40)).hasSize((int) IntStream.range(0, 40)
                .mapToLong(bill -> randomWatches.watches().stream()
                        .filter(expectedWatch ->
                                words(randomWatches.title(bill)).containsAll(expectedWatch.words()))
                        .map(ExpectedWatch::person)
                        .distinct()
                        .count())
                .sum());
    }

    private static Set<String> words(String title) {
        return List.of(title.replace(",", "").split(" ")).stream().collect(Collectors.toSet());
    }

    private static Outcome of(Set<Due> due, List<CountingSmtpSink.Caught> letters) {
        return Outcome.of(due, letters, BILLS, 7, 2);
    }

    private static CountingSmtpSink.Caught letter(int person, String id, UUID... facts) {
        return new CountingSmtpSink.Caught("lee" + person + "@entrega.example", id, List.of(facts));
    }
}

package mx.vigia.notification.upkeep.screening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old views are deleted, dismissed items are kept, and above the limit the oldest entries are deleted first. */
@FullServiceTest
class ScreeningRetentionTest {
    private static final UUID PERSON = UUID.fromString("0199ef00-1111-7000-8000-000000000001");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    ScreeningRepository book;

    @BeforeEach
    void deleteScreening() {
        book.forget(NOW.plus(1000, ChronoUnit.DAYS), 0);
    }

    @Test
    void oldSeenEntriesAreDeletedAndDismissedOnesKept() {
        var old = new ListedBill(UUID.randomUUID(), 1);
        var aside = new ListedBill(UUID.randomUUID(), 1);
        var young = new ListedBill(UUID.randomUUID(), 1);
        recordView(List.of(old), NOW.minus(500, ChronoUnit.DAYS));
        book.dismiss(PERSON, List.of(aside), NOW.minus(500, ChronoUnit.DAYS));
        recordView(List.of(young), NOW);

        book.forget(NOW.minus(ScreeningCleanup.RETENTION), ScreeningCleanup.MAX_BILLS_PER_PERSON);

        assertThat(bills()).containsExactlyInAnyOrder(aside.bill(), young.bill());
    }

    @Test
    void oldestScreeningEntriesAreDeletedFirst() {
        var aside = new ListedBill(UUID.randomUUID(), 1);
        var older = new ListedBill(UUID.randomUUID(), 1);
        var newer = new ListedBill(UUID.randomUUID(), 1);
        book.dismiss(PERSON, List.of(aside), NOW.minus(9, ChronoUnit.DAYS));
        recordView(List.of(older), NOW.minus(8, ChronoUnit.DAYS));
        recordView(List.of(newer), NOW.minus(7, ChronoUnit.DAYS));

        book.forget(NOW.minus(ScreeningCleanup.RETENTION), 2);

        assertThat(bills()).isEqualTo(Set.of(aside.bill(), newer.bill()));
    }

    private void recordView(List<ListedBill> list, Instant when) {
        book.recordViews(PERSON, list, when, when.minus(Screening.VISIT_DURATION));
    }

    private Set<UUID> bills() {
        return Set.copyOf(book.findStates(PERSON).stream()
                .map(Screening.ScreeningState::bill)
                .toList());
    }
}

package mx.vigia.scraper.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages out of seeds whose entries have no number: ordered anew, dated anew, lost and restored, read again where a
 * round broke off.
 */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class OneRecordPerBillTest {
    private static final int READINGS = 12;

    @Inject
    SightingAnnouncer announcer;

    @Inject
    StoredRecords held;

    @Inject
    Jdbc database;

    private final String site = "mx.prueba." + UUID.randomUUID();
    private final List<Bill> bills = new ArrayList<>();
    private final Map<Bill, String> records = new HashMap<>();
    private Random random;
    private int redatedBy;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /** As in a list of a period: an entry is its words and its day, and some lead to the place of their text. */
    @ParameterizedTest
    @MethodSource("seeds")
    void reorderedAndRedatedListKeepsOneRecordPerBill(long seed) {
        random = new Random(seed);
        for (var reading = 0; reading < READINGS; reading++) {
            add();
            redatedBy += random.nextInt(4) == 0 ? 1 : 0;
            var page = new LinkedHashMap<Bill, Sighting>();
            randomBills().forEach(bill -> page.put(bill, bill.inAList(redatedBy)));
            read(page);
        }
    }

    /**
     * As in a list of turns: an entry is its words and the line it stands in, which is another's when the list is
     * corrected.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void reassignedLinesKeepOneRecordPerBill(long seed) {
        random = new Random(seed);
        for (var reading = 0; reading < READINGS; reading++) {
            add();
            var page = new LinkedHashMap<Bill, Sighting>();
            randomBills().forEach(bill -> page.put(bill, bill.inLine(page.size() + 1)));
            read(page);
        }
    }

    /**
     * The page is entered, now and then more than once; each bill is the record it always was, and there is no other.
     */
    private void read(Map<Bill, Sighting> page) {
        var sightings = List.copyOf(page.values());
        for (var times = random.nextInt(3); times >= 0; times--) {
            announcer.commit(capture(), sightings, Set.of());
        }
        var meant = held.resolveWithoutSaving(site, sightings).stream()
                .map(StoredRecords.ResolvedSighting::sourceKey)
                .iterator();
        for (var bill : page.keySet()) {
            var record = meant.next();
            records.putIfAbsent(bill, record);
            assertThat(record).isEqualTo(records.get(bill));
        }
        assertThat(records.values()).doesNotHaveDuplicates();
        assertThat(countRecords()).isEqualTo(records.size());
    }

    private int countRecords() {
        return database.one("select count(*) from source_record where site = ?", row -> row.getInt(1), site);
    }

    private void add() {
        for (var more = random.nextInt(3); more >= 0; more--) {
            var day = LocalDate.of(2026, 9, 1 + random.nextInt(20));
            bills.add(new Bill(bills.size(), "Ley " + random.nextInt(3), day, random.nextBoolean()));
        }
    }

    private List<Bill> randomBills() {
        return shuffled().subList(0, 1 + random.nextInt(bills.size()));
    }

    private List<Bill> shuffled() {
        var other = new ArrayList<>(bills);
        Collections.shuffle(other, random);
        return other;
    }

    private PageCapture capture() {
        var address = URI.create("https://prueba.example/lista");
        return new PageCapture(site, address, Instant.parse("2026-09-03T14:00:00Z"), "0".repeat(64), true);
    }

    /**
     * One bill, by whom nobody else has brought one: the title it shares with others in a list, its day, and whether a
     * list says where its text is.
     */
    private record Bill(int at, String title, LocalDate day, boolean isPlaced) {
        Sighting inAList(int redatedBy) {
            var places = isPlaced ? List.of("a/" + at) : List.<String>of();
            return sighting(places, day.minusDays(redatedBy), title).like(words());
        }

        Sighting inLine(int line) {
            return sighting(List.of("linea/" + line), day, words());
        }

        private Sighting sighting(List<String> places, LocalDate day, String title) {
            var stated = StatedFields.nothing()
                    .title(title)
                    .proponents(List.of(new Proponent("Diputada " + at, "", "deputy")))
                    .presentedOn(day);
            var keys = new ArrayList<>(places);
            keys.add(words() + " " + day);
            return new Sighting(PageKind.PERIOD_LIST, keys, stated, List.of()).at(places);
        }

        private String words() {
            return title + " de " + at;
        }
    }
}

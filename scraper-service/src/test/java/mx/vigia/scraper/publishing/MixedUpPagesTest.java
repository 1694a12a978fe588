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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages out of seeds, of entries with a number, with a place, and with neither, whose titles are set right, shared or
 * mixed up.
 */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class MixedUpPagesTest {
    private static final String SITE = "mx.prueba.mezcla";

    @Inject
    SightingAnnouncer announcer;

    @Inject
    StoredRecords held;

    private final String own = UUID.randomUUID().toString();
    private final List<Bill> bills = new ArrayList<>();
    private Random random;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfNoOtherRecordIsACorrection(long seed) {
        read(seed);
        retitle(randomPosition(), "Que reforma la Ley Corregida");

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void secondBillWithTheSameTitleIsNoDoubt(long seed) {
        read(seed);
        bills.add(bill(bills.size()));
        retitle(bills.size() - 1, bills.getFirst().title());

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void restoredEarlierTitleIsNoDoubt(long seed) {
        read(seed);
        var title = bills.getFirst().title();
        retitle(0, "Que reforma la Ley Corregida");
        commit();
        bills.add(bill(bills.size()));
        retitle(bills.size() - 1, title);
        commit();
        retitle(0, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfAnotherBillIsADoubt(long seed) {
        read(seed);
        var two = randomPositions(2);
        retitle(two.getFirst(), bills.get(two.getLast()).title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfABillWithAMeetingIsADoubt(long seed) {
        draw(seed);
        announcer.commit(page(), withMeetings(), Set.of());
        var two = randomPositions(2);
        retitle(two.getFirst(), bills.get(two.getLast()).title());

        assertThat(doubts(withMeetings())).contains(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meetingWithItsBillsTitleIsNoDoubt(long seed) {
        read(seed);

        assertThat(doubts(withMeetings())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfARemovedBillIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().withNumber());
        commit();
        retitle(0, bills.removeLast().title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfANewBillIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().withNumber());
        commit();
        bills.add(bill(20));
        retitle(0, bills.getLast().title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleOfABillFromAnotherPageIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().withNumber());
        commit();
        var moved = bill(20).withNumber();
        announcer.commit(page("/2"), List.of(moved.sighting(own)), Set.of());
        bills.add(moved);
        retitle(0, moved.title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleUnderAnothersEntryIsADoubtIfItsOwnerIsGone(long seed) {
        draw(seed);
        bills.replaceAll(Bill::withPlace);
        commit();
        var two = randomPositions(2);
        bills.set(
                two.getFirst(),
                bills.get(two.getLast()).withTitle(bills.get(two.getFirst()).title()));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleWithAnothersIssueNumberIsADoubt(long seed) {
        read(seed);
        var two = List.of(issue(1, 2031), issue(2, 2032));
        announcer.commit(page(), two, Set.of());

        assertThat(doubts(List.of(issue(1, 2032), issue(2, 2032)))).containsExactly(StoredRecords.TITLES_EXCHANGED);
        assertThat(doubts(List.of(issue(1, 2030), issue(2, 2032)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titleWithAnothersNumberIsADoubt(long seed) {
        announcer.commit(page(), List.of(issue(1, 2031)), Set.of());
        announcer.commit(page("/2"), List.of(issue(2, 2032)), Set.of());
        var rolled = new ArrayList<>(List.of(issue(1, 2032), issue(2, 2032)));
        Collections.shuffle(rolled, new Random(seed));

        assertThat(doubts("/2", rolled)).containsExactly(StoredRecords.TITLES_EXCHANGED);
        assertThat(doubts("/3", rolled)).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharedTitleIsADoubtIfOneBillLostIt(long seed) {
        draw(seed);
        bills.replaceAll(Bill::withNumber);
        var title = bills.getFirst().title();
        retitle(1, title);
        commit();
        bills.set(1, bills.get(2).withTitle(title));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharedTitleIsNoDoubtIfAllBillsKeepIt(long seed) {
        draw(seed);
        bills.replaceAll(Bill::withNumber);
        var title = bills.getFirst().title();
        retitle(1, title);
        commit();
        retitle(2, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void formerTitleOfARemovedBillIsNoDoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().withNumber());
        bills.set(bills.size() - 1, bills.getLast().withNumber());
        commit();
        var title = bills.getLast().title();
        retitle(bills.size() - 1, "Que reforma la Ley Corregida");
        commit();
        bills.removeLast();
        retitle(0, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exchangedTitlesAreADoubt(long seed) {
        read(seed);
        rotateTitles(randomPositions(2));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exchangedRespelledTitlesAreADoubt(long seed) {
        read(seed);
        var two = randomPositions(2);
        rotateTitles(two);
        two.forEach(at -> retitle(at, bills.get(at).title().toUpperCase(Locale.ROOT) + "."));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titlesRotatedAmongThreeAreADoubt(long seed) {
        read(seed);
        rotateTitles(randomPositions(3));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titlesShiftedByOneLineAreADoubt(long seed) {
        read(seed);
        rotateTitles(IntStream.range(0, bills.size()).boxed().toList());
        retitle(0, "Que expide la Ley de la Primera Línea");

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctedNumberOrPlaceIsNoDoubt(long seed) {
        draw(seed);
        IntStream.range(1, bills.size())
                .forEach(at -> bills.set(at, bills.get(at).withDeputyAndDayOf(bills.getFirst())));
        commit();
        bills.replaceAll(Bill::withCorrectedNumber);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copyIsADoubtIfABillOfItsDeputyAndDayIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).withDeputyAndDayOf(other).withTitle(bills.getFirst().title()));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copyIsNoDoubtIfAnotherDeputysBillIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).withDay(other.day()).withTitle(bills.getFirst().title()));

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copyIsNoDoubtIfAnotherDaysBillIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).withDeputyAndDayOf(other)
                .withDay(other.day().plusDays(10))
                .withTitle(bills.getFirst().title()));
        bills.add(bill(21).withDay(other.day()));

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removedBillIsComparedAsLastShown(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(other.withDay(other.day().plusDays(10)));
        commit();
        bills.removeLast();
        bills.add(bill(20).withDeputyAndDayOf(other).withTitle(bills.getFirst().title()));

        assertThat(doubts()).isEmpty();
    }

    /** A page of four to ten bills, read for the first time. */
    private void read(long seed) {
        draw(seed);
        commit();
    }

    private void draw(long seed) {
        random = new Random(seed);
        IntStream.range(0, 4 + random.nextInt(7)).mapToObj(this::bill).forEach(bills::add);
    }

    private void commit() {
        announcer.commit(page(), sightings(), Set.of());
    }

    /** The words for what is doubted of the page as it is now, its entries in another order. */
    private List<String> doubts() {
        Collections.shuffle(bills, random);
        return doubts(sightings());
    }

    private List<String> doubts(List<Sighting> shown) {
        return doubts("", shown);
    }

    private List<String> doubts(String part, List<Sighting> shown) {
        return held.compare(SITE, page(part).address(), shown).doubts().stream()
                .map(ReadingProblem::what)
                .toList();
    }

    private void retitle(int at, String title) {
        bills.set(at, bills.get(at).withTitle(title));
    }

    /** Each takes the title of the one before it, the first that of the last. */
    private void rotateTitles(List<Integer> places) {
        var titles =
                new ArrayList<>(places.stream().map(at -> bills.get(at).title()).toList());
        Collections.rotate(titles, 1);
        for (var i = 0; i < places.size(); i++) {
            retitle(places.get(i), titles.get(i));
        }
    }

    private int randomPosition() {
        return random.nextInt(bills.size());
    }

    private List<Integer> randomPositions(int count) {
        var places = new ArrayList<>(IntStream.range(0, bills.size()).boxed().toList());
        Collections.shuffle(places, random);
        return places.subList(0, count);
    }

    private List<Sighting> sightings() {
        return bills.stream().map(bill -> bill.sighting(own)).toList();
    }

    /** The bills, and the meeting to which each of them calls, under the same title. */
    private List<Sighting> withMeetings() {
        var all = new ArrayList<>(sightings());
        bills.forEach(bill -> all.add(bill.meeting(own)));
        return all;
    }

    /** An issue of a gazette whose name brings its number, under a key that does not change. */
    private Sighting issue(int key, int number) {
        var stated = StatedFields.nothing()
                .title("Gaceta No. " + number)
                .kind("notice", "Gaceta Ordinaria")
                .number(Integer.toString(number));
        return new Sighting(PageKind.LIST, List.of(own + "/issue/" + key), stated, List.of());
    }

    private Bill bill(int at) {
        var day = LocalDate.of(2026, 9, 1 + random.nextInt(5));
        return new Bill(at, at, "Que reforma la Ley " + at, day, random.nextInt(3));
    }

    private PageCapture page() {
        return page("");
    }

    private PageCapture page(String part) {
        var address = URI.create("https://mezcla.example/" + own + part);
        return new PageCapture(SITE, address, Instant.parse("2026-09-03T14:00:00Z"), "0".repeat(64), true);
    }

    /**
     * One bill, by whom nobody else has brought one unless it is said.
     *
     * @param at its number or place
     * @param deputy who brings it
     * @param kind whether it has a number, a place, or neither
     */
    private record Bill(int at, int deputy, String title, LocalDate day, int kind) {
        Bill withTitle(String other) {
            return new Bill(at, deputy, other, day, kind);
        }

        Bill withDay(LocalDate otherDay) {
            return new Bill(at, deputy, title, otherDay, kind);
        }

        /** The same people and day as that one. */
        Bill withDeputyAndDayOf(Bill other) {
            return new Bill(at, other.deputy, title, other.day, kind);
        }

        Bill withNumber() {
            return new Bill(at, deputy, title, day, 0);
        }

        Bill withPlace() {
            return new Bill(at, deputy, title, day, 1);
        }

        Bill withCorrectedNumber() {
            return new Bill(at + 100, deputy, title, day, kind);
        }

        Sighting meeting(String page) {
            var keys = List.of("meeting/%s/%d".formatted(page, at));
            return new Sighting(
                    Subject.MEETING, PageKind.DAY, keys, StatedFields.nothing().title(title), List.of(day));
        }

        Sighting sighting(String page) {
            var stated = StatedFields.nothing()
                    .title(title)
                    .kind("initiative", "Iniciativa")
                    .proponents(List.of(new Proponent("Diputada " + deputy, "", "deputy")))
                    .presentedOn(day);
            var words = "%s/%s/%d".formatted(page, title, deputy);
            var known = page + "/" + at;
            return switch (kind) {
                case 0 ->
                    new Sighting(PageKind.PERIOD_LIST, List.of(known, words + day), stated.number(known), List.of());
                case 1 ->
                    new Sighting(PageKind.PERIOD_LIST, List.of(known, words + day), stated, List.of())
                            .at(List.of(known))
                            .like(words);
                default -> new Sighting(PageKind.PERIOD_LIST, List.of(words + day), stated, List.of()).like(words);
            };
        }
    }
}

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
        call(any(), "Que reforma la Ley Corregida");

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondBillInTheWordsOfAnotherIsNoDoubt(long seed) {
        read(seed);
        bills.add(bill(bills.size()));
        call(bills.size() - 1, bills.getFirst().title());

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheSiteCalledSoBeforeMayBeCalledSoAgain(long seed) {
        read(seed);
        var title = bills.getFirst().title();
        call(0, "Que reforma la Ley Corregida");
        commit();
        bills.add(bill(bills.size()));
        call(bills.size() - 1, title);
        commit();
        call(0, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleTakenFromAnotherIsADoubt(long seed) {
        read(seed);
        var two = some(2);
        call(two.getFirst(), bills.get(two.getLast()).title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleTakenFromOneThatCallsToAMeetingOfThatTitleIsADoubt(long seed) {
        draw(seed);
        announcer.commit(page(), withMeetings(), Set.of());
        var two = some(2);
        call(two.getFirst(), bills.get(two.getLast()).title());

        assertThat(doubts(withMeetings())).contains(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMeetingOfTheTitleOfTheBillThatCallsToItIsNoDoubt(long seed) {
        read(seed);

        assertThat(doubts(withMeetings())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleTakenFromOneThatIsGoneIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().numbered());
        commit();
        call(0, bills.removeLast().title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleTakenFromOneThatIsShownForTheFirstTimeIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().numbered());
        commit();
        bills.add(bill(20));
        call(0, bills.getLast().title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleTakenFromOneThatMovedHereFromAnotherPageIsADoubt(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().numbered());
        commit();
        var moved = bill(20).numbered();
        announcer.commit(page("/2"), List.of(moved.sighting(own)), Set.of());
        bills.add(moved);
        call(0, moved.title());

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleUnderThePlaceAndThePeopleOfAnotherIsADoubtWhereItsBearerIsGone(long seed) {
        draw(seed);
        bills.replaceAll(Bill::placed);
        commit();
        var two = some(2);
        bills.set(
                two.getFirst(),
                bills.get(two.getLast()).called(bills.get(two.getFirst()).title()));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleThatBringsTheNumberOfAnotherIsADoubt(long seed) {
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
    void aTitleOfSeveralIsADoubtWhereOneOfThemBearsItNoMore(long seed) {
        draw(seed);
        bills.replaceAll(Bill::numbered);
        var title = bills.getFirst().title();
        call(1, title);
        commit();
        bills.set(1, bills.get(2).called(title));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleOfSeveralIsNoneWhereAllOfThemBearItStill(long seed) {
        draw(seed);
        bills.replaceAll(Bill::numbered);
        var title = bills.getFirst().title();
        call(1, title);
        commit();
        call(2, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTitleThatOneThatIsGoneBoreBeforeItWasSetRightIsNone(long seed) {
        draw(seed);
        bills.set(0, bills.getFirst().numbered());
        bills.set(bills.size() - 1, bills.getLast().numbered());
        commit();
        var title = bills.getLast().title();
        call(bills.size() - 1, "Que reforma la Ley Corregida");
        commit();
        bills.removeLast();
        call(0, title);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoThatExchangeTheirTitlesAreADoubt(long seed) {
        read(seed);
        passOn(some(2));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoThatExchangeTheirTitlesAreADoubtThoughTheyAreWrittenOtherwise(long seed) {
        read(seed);
        var two = some(2);
        passOn(two);
        two.forEach(at -> call(at, bills.get(at).title().toUpperCase(Locale.ROOT) + "."));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void threeWhoseTitlesGoRoundAreADoubt(long seed) {
        read(seed);
        passOn(some(3));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titlesThatAreAllALineTooLowAreADoubt(long seed) {
        read(seed);
        passOn(IntStream.range(0, bills.size()).boxed().toList());
        call(0, "Que expide la Ley de la Primera Línea");

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctedNumberOrPlaceIsNoDoubt(long seed) {
        draw(seed);
        IntStream.range(1, bills.size())
                .forEach(at -> bills.set(at, bills.get(at).born(bills.getFirst())));
        commit();
        bills.replaceAll(Bill::setRight);

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBillInTheWordsOfAnotherIsADoubtWhereOneOfItsDeputyAndDayIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).born(other).called(bills.getFirst().title()));

        assertThat(doubts()).containsExactly(StoredRecords.TITLES_EXCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsNoneWhereOneOfAnotherDeputyIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).on(other.day()).called(bills.getFirst().title()));

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsNoneWhereOneOfAnotherDayIsGone(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(bill(20).born(other)
                .on(other.day().plusDays(10))
                .called(bills.getFirst().title()));
        bills.add(bill(21).on(other.day()));

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsGoneIsTakenAsThePageLastShowedIt(long seed) {
        read(seed);
        var other = bills.removeLast();
        bills.add(other.on(other.day().plusDays(10)));
        commit();
        bills.removeLast();
        bills.add(bill(20).born(other).called(bills.getFirst().title()));

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

    private void call(int at, String title) {
        bills.set(at, bills.get(at).called(title));
    }

    /** Each takes the title of the one before it, the first that of the last. */
    private void passOn(List<Integer> places) {
        var titles =
                new ArrayList<>(places.stream().map(at -> bills.get(at).title()).toList());
        Collections.rotate(titles, 1);
        for (var i = 0; i < places.size(); i++) {
            call(places.get(i), titles.get(i));
        }
    }

    private int any() {
        return random.nextInt(bills.size());
    }

    private List<Integer> some(int count) {
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
        Bill called(String other) {
            return new Bill(at, deputy, other, day, kind);
        }

        Bill on(LocalDate otherDay) {
            return new Bill(at, deputy, title, otherDay, kind);
        }

        /** The same people and day as that one. */
        Bill born(Bill other) {
            return new Bill(at, other.deputy, title, other.day, kind);
        }

        Bill numbered() {
            return new Bill(at, deputy, title, day, 0);
        }

        Bill placed() {
            return new Bill(at, deputy, title, day, 1);
        }

        Bill setRight() {
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

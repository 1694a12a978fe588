package mx.vigia.local.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.truth.Truth.Person;

/**
 * The lives of many matters in the pretend world, and the people who follow them.
 *
 * @param lives of matters that nobody knows before, and of some that are known
 */
record Scenario(List<Life> lives, List<Person> people) {
    private static final int FORUM_DAYS = 4;

    /** By how many kinds of lives of bills each set begins later. */
    private static final int DRAWN_BY_SET = 3;

    Scenario {
        lives = List.copyOf(lives);
        people = List.copyOf(people);
    }

    /**
     * What is drawn from.
     *
     * @param set the set of titles: two sets share no title
     * @param known the ids of bills known before, which are referred and not yet reported
     * @param seats the seats of deputies who present bills
     */
    record Cast(Script script, int set, LocalDate today, List<String> known, List<Integer> seats) {
        Cast {
            known = List.copyOf(known);
            seats = List.copyOf(seats);
        }

        /** Returns the life of a new matter, whose name no other set has. */
        Life life(String name) {
            return Life.named(set + " " + name);
        }
    }

    /** Returns a scenario of this many new federal bills, and of other matters in proportion. */
    static Scenario of(Cast cast, int bills, List<Person> people) {
        var lives = new ArrayList<Life>();
        var titles = new Titles(cast.script(), cast.set());
        IntStream.range(0, bills).forEach(i -> lives.add(bill(cast, titles, i)));
        cast.known().forEach(id -> lives.add(Life.named(id).steps("reported", "passed-deputies", "passed-senate")));
        var others = Math.max(1, bills / 10);
        for (int i = 0; i < others; i++) {
            lives.add(hearing(cast, titles, i));
            lives.add(consultation(cast, titles, i));
        }
        lives.add(omnibus(cast, titles));
        lives.add(ofSenate(cast, titles));
        return new Scenario(lives, people);
    }

    private static Life bill(Cast cast, Titles titles, int number) {
        var theme = titles.theme(number);
        var life = cast.life("bill " + number)
                .then(
                        "present",
                        "title",
                        titles.bill(theme, number),
                        "themes",
                        theme.id(),
                        "size",
                        number % 2 == 0 ? "medium" : "short",
                        "deputy",
                        Integer.toString(cast.seats().get(number % cast.seats().size())))
                .steps("referred");
        return inStates(progress(life, cast.set() * DRAWN_BY_SET + number), number);
    }

    private static Life progress(Life life, int number) {
        return switch (number % 8) {
            case 0 ->
                life.then("call-meeting", "sort", "committee")
                        .steps("reported", "passed-deputies", "passed-senate", "published");
            case 1 -> life.steps("reported", "passed-deputies");
            case 2 ->
                life.then("call-meeting", "sort", "committee")
                        .then("postpone-meeting")
                        .steps("reported", "passed-deputies", "passed-senate");
            case 3 -> life.steps("negative");
            case 4 -> life.steps("extended", "reported", "passed-deputies");
            case 5 -> life.then("call-meeting", "sort", "committee").then("cancel-meeting");
            case 6 -> life.steps("withdrawn");
            default -> life.steps("reported", "passed-deputies", "passed-senate", "published");
        };
    }

    /** Returns the same life in which a state congress that follows it moves its own initiative on. */
    private static Life inStates(Life life, int number) {
        var begun = life.then("state-step", "state", "IN_COMMITTEE");
        return number % 3 == 0
                ? begun
                : begun.then("state-step", "state", "REPORTED").then("state-step", "state", "APPROVED");
    }

    private static Life hearing(Cast cast, Titles titles, int number) {
        var theme = titles.theme(number);
        var called = cast.life("hearing " + number)
                .then(
                        "call-meeting",
                        "sort",
                        "hearing",
                        "topic",
                        theme.topics().stream().findFirst().orElse(""),
                        "days",
                        Integer.toString(FORUM_DAYS),
                        "matter",
                        titles.subject(theme, "hearing", number));
        return switch ((cast.set() + number) % 3) {
            case 0 -> called.then("postpone-meeting");
            case 1 -> called.then("cancel-meeting");
            default -> called;
        };
    }

    private static Life consultation(Cast cast, Titles titles, int number) {
        var theme = titles.theme(number);
        var subject = titles.subject(theme, "consultation", number);
        return new Consultation(subject, theme.topics(), cast.today())
                .life(cast.life("consultation " + number), cast.set() + number);
    }

    private static Life omnibus(Cast cast, Titles titles) {
        return cast.life("omnibus")
                .then(
                        "present",
                        "title",
                        titles.omnibus(),
                        "themes",
                        String.join(",", titles.themesOfPackages()),
                        "size",
                        "omnibus",
                        "deputy",
                        Integer.toString(cast.seats().getFirst()))
                .steps("referred", "reported", "passed-deputies");
    }

    private static Life ofSenate(Cast cast, Titles titles) {
        var theme = titles.theme(1);
        return cast.life("minuta")
                .then(
                        "present",
                        "title",
                        titles.minuta(theme),
                        "themes",
                        theme.id(),
                        "kind",
                        "minuta",
                        "from",
                        "senator",
                        "size",
                        "short")
                .steps("referred", "reported", "passed-deputies", "published");
    }
}

package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.truth.Truth.Follow;
import mx.vigia.local.truth.Truth.FollowKind;
import mx.vigia.local.truth.Truth.Person;

/** Thirty people who follow the matters of a scenario in every way there is, some of them in two or three at once. */
final class Followers {
    private static final List<String> TOPICS =
            List.of("cybersecurity", "ai", "cloud", "child-protection", "child-online");
    private static final List<String> THEMES_OF_LAWS = List.of("salud", "energia", "movilidad", "ciberseguridad");
    private static final List<String> COMMITTEES = List.of("Salud", "Energía");
    private static final int READERS_PER_TOPIC = 3;
    private static final int MAX_PERSONS = 4;
    private static final int MAX_BILLS = 3;

    private final List<Person> people = new ArrayList<>();
    private final int set;

    private Followers(int set) {
        this.set = set;
    }

    /**
     * Returns them.
     *
     * @param set the set of titles whose places are searched for
     * @param known the ids of bills known before
     * @param persons the names of people who present bills
     */
    static List<Person> of(Script script, int set, List<String> known, List<String> persons) {
        var followers = new Followers(set);
        for (var topic : TOPICS) {
            for (int i = 0; i < READERS_PER_TOPIC; i++) {
                followers.add(i == 0 ? "en" : "es", new Follow(FollowKind.TOPIC, topic));
            }
        }
        THEMES_OF_LAWS.stream()
                .map(theme -> script.theme(theme).laws().getFirst().replaceFirst("^(?:la|el) ", ""))
                .forEach(law -> followers.add("es", new Follow(FollowKind.LAW, law)));
        persons.stream().limit(MAX_PERSONS).forEach(name -> followers.add("es", new Follow(FollowKind.PERSON, name)));
        COMMITTEES.forEach(name -> followers.add("es", new Follow(FollowKind.COMMITTEE, name)));
        Titles.placesOf(set).stream()
                .limit(2)
                .forEach(place -> followers.add(
                        "es", new Follow(FollowKind.SEARCH, place), new Follow(FollowKind.TOPIC, TOPICS.getFirst())));
        known.stream()
                .limit(MAX_BILLS)
                .forEach(id -> followers.add(
                        "es", new Follow(FollowKind.BILL, id), new Follow(FollowKind.TOPIC, TOPICS.getLast())));
        return List.copyOf(followers.people);
    }

    private void add(String language, Follow... follows) {
        people.add(
                new Person("sigue%d.%d@verdad.example".formatted(set, people.size() + 1), language, List.of(follows)));
    }
}

package mx.vigia.local.truth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import mx.vigia.local.client.Await;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.truth.Truth.Person;

/** The people of a trial on a running system: they begin to follow, and later what they were told is compared. */
record Audience(RunningSystem system, List<Person> people) {
    private static final Duration SETUP_TIMEOUT = Duration.ofMinutes(3);

    /** Follows the time after which changes that were stored are announced to others. */
    private static final Duration QUIET = Duration.ofSeconds(8);

    private static final int MAX_EXPLAINED_MATTERS = 40;

    Audience {
        people = List.copyOf(people);
    }

    /** Adds them and their alerts, and returns when the analysis knows these. */
    void begin(List<TrueMatter> known) {
        var queries = new FollowQueries(system.administrator(), known);
        var asked = new LinkedHashMap<Person, List<String>>();
        people.forEach(
                person -> asked.put(person, List.copyOf(queries.of(person).values())));
        try (var readership = readership()) {
            readership.insert(asked);
            new Await(SETUP_TIMEOUT, "all alerts to be announced").untilTrue(() -> readership.countUnannounced() == 0);
        }
    }

    /** Waits until nothing is on its way, then compares all letters with what is true. */
    Verdict compare(List<TrueMatter> matters, boolean joined, Player player, long seed) {
        try (var readership = readership();
                var backlog = Backlog.open(system.ports())) {
            player.awaitQuiet(QUIET, () -> system.idle().getAsBoolean() && backlog.isEmpty());
            var facts = readership.facts(player.mailbox().facts());
            var told = player.mailbox()
                    .told(facts, people.stream().map(Person::address).collect(Collectors.toSet()));
            var due = new DueSteps(new Truth(people, matters, List.of())).all();
            var names = new MatterNames(matters);
            var untrue = new WhyJudge(names, due, told, Readership.KINDS, joined)
                    .findings(explanations(due, told, names, seed));
            return new Judge(matters, due, joined).verdict(told).and(new Verdict(0, untrue, player.deviations()));
        }
    }

    private Readership readership() {
        return Readership.open(system.ports());
    }

    /** Returns the explanations of some of the matters of which somebody had to be told, drawn by the seed. */
    private List<WhyAnswer> explanations(List<Due> due, List<Delivered> told, MatterNames names, long seed) {
        var pairs = new ArrayList<>(due.stream()
                .map(one -> Map.entry(one.person(), one.matter().titles().getFirst()))
                .distinct()
                .toList());
        Collections.shuffle(pairs, new Random(seed));
        var pages = new WhyPages(system.administrator(), WhySentences.in(system.checkout()));
        return pairs.stream()
                .limit(MAX_EXPLAINED_MATTERS)
                .flatMap(pair -> findDossier(pair.getValue(), told, names).stream()
                        .flatMap(dossier -> pages.answers(pair.getKey(), dossier, pair.getValue()).stream()))
                .toList();
    }

    /** Returns the id under which a matter was told to anybody, or else that under which it can be found. */
    private Optional<String> findDossier(String title, List<Delivered> told, MatterNames names) {
        return told.stream()
                .map(Delivered::fact)
                .filter(fact -> names.find(fact.title())
                        .filter(named -> named.own() && named.matter().titles().contains(title))
                        .isPresent())
                .map(DeliveredFact::dossier)
                .reduce((first, second) -> second)
                .or(() -> system.archive()
                        .findByTitle(title)
                        .map(bill -> bill.path("id").asText()));
    }
}

package mx.vigia.analysis.linking.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.text.Sha256;

/** Computes the blocking keys by which records find match candidates, so that no record is compared with all others. */
final class BlockingKeys {
    /** The most records per key; a key shared by more does not make them candidates. */
    static final int MAX_RECORDS_PER_KEY = 150;

    private static final int MAX_PEOPLE = 4;
    private static final int MAX_ARTICLES = 12;
    private static final int MAX_WORDS = 10;
    private static final int MAX_ISSUES = 40;
    private static final int MAX_PAPERS = 12;
    private static final int DIGEST_LENGTH = 16;
    private static final int END_OF_MONTH_DAY = 20;

    private BlockingKeys() {}

    static Set<String> of(RecordProfile profile) {
        Set<String> keys = new TreeSet<>();
        profile.proposers().people().stream()
                .limit(MAX_PEOPLE)
                .flatMap(person -> person.keys().stream())
                .forEach(key -> keys.add("p " + key));
        profile.laws()
                .forEach((law, articles) ->
                        articles.stream().limit(MAX_ARTICLES).forEach(article -> keys.add("a " + law + " " + article)));
        if (profile.origin().hasDay()) {
            months(profile.origin().day()).forEach(month -> {
                profile.laws().keySet().stream().limit(MAX_PEOPLE).forEach(law -> keys.add("l " + law + " " + month));
                profile.proposers().bodies().stream()
                        .limit(MAX_PEOPLE)
                        .forEach(body -> keys.add("b " + body + " " + month));
            });
        }
        if (profile.title().words().size() >= MAX_WORDS) {
            keys.add("t "
                    + Sha256.of(String.join(" ", profile.title().words().subList(0, MAX_WORDS)))
                            .substring(0, 16));
        }
        profile.places().issues().stream().limit(MAX_ISSUES).forEach(issue -> keys.add("i " + issue));
        return keys;
    }

    /** Returns the keys under which a record is found. */
    static Set<String> keysBorne(RecordProfile profile) {
        return withAddress(profile, profile.isManual(), profile.isReport());
    }

    /**
     * Returns the keys by which a record looks for others: by its page it finds only manual entries, and these only
     * other records; by their papers reports and the records that list them find each other.
     */
    static Set<String> keysSought(RecordProfile profile) {
        return withAddress(profile, !profile.isManual(), !profile.isReport());
    }

    private static Set<String> withAddress(RecordProfile profile, boolean byHand, boolean report) {
        Set<String> keys = of(profile);
        if (profile.places().address() != null) {
            keys.add((byHand ? "h " : "o ") + digest(profile.places().address()));
        }
        profile.places().papers().stream()
                .limit(MAX_PAPERS)
                .forEach(paper -> keys.add((report ? "d " : "e ") + digest(paper)));
        return keys;
    }

    private static String digest(String address) {
        return Sha256.of(address).substring(0, DIGEST_LENGTH);
    }

    /** Returns the month of a day, and the next one if sources may already date it so. */
    private static Set<YearMonth> months(LocalDate day) {
        Set<YearMonth> months = new TreeSet<>(Set.of(YearMonth.from(day)));
        if (day.getDayOfMonth() > END_OF_MONTH_DAY) {
            months.add(YearMonth.from(day).plusMonths(1));
        }
        return months;
    }
}

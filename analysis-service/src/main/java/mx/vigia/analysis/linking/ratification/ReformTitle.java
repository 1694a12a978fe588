package mx.vigia.analysis.linking.ratification;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.platform.text.Sha256;

/**
 * The keys by which a title identifies a reform of the Constitution: its words from the verb on, and its articles with
 * its subject matter, since a congress may write "reforma" where the minuta has "reforma y adiciona". A title that
 * names neither articles nor a subject matter is that of many reforms and has none. After a rule changes, raise the
 * version of {@code Reprocessing.Follower.RATIFICATIONS}.
 */
final class ReformTitle {
    private static final String CONSTITUTION = "constitucion politica de los estados unidos mexicanos";
    private static final Pattern SUBJECT_PATTERN =
            Pattern.compile(CONSTITUTION + " (?:y [a-z ]+? )?en materia de (.+)$");
    private static final String CONSTITUTION_ID =
            AffectedLaws.known().idOf("Constitución Política de los Estados Unidos Mexicanos");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "para", "por", "que", "se", "y");

    private ReformTitle() {}

    /** Returns the keys of a title; none if it does not say which reform of the Constitution is meant. */
    static Set<String> keys(String title) {
        String core = TitleForms.core(title);
        if (!core.contains(CONSTITUTION)) {
            return Set.of();
        }
        Collection<String> articles = articles(title);
        Optional<String> subject = subject(core);
        Set<String> keys = new TreeSet<>();
        if (!articles.isEmpty() || subject.isPresent()) {
            keys.add("words:" + Sha256.of(core));
        }
        if (!articles.isEmpty()) {
            subject.map(matter -> "articles:" + Sha256.of(articles + "|" + matter))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private static Optional<String> subject(String core) {
        var subject = SUBJECT_PATTERN.matcher(core);
        return subject.find()
                ? Optional.of(Arrays.stream(subject.group(1).split(" "))
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static Collection<String> articles(String title) {
        return AffectedLaws.known().of(title, "").stream()
                .filter(law ->
                        law.relation() != AmendmentKind.MENTION && law.id().equals(CONSTITUTION_ID))
                .flatMap(law -> law.articles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

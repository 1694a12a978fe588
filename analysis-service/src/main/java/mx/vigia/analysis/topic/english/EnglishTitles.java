package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.GlossaryTerms;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * A heading that describes a Mexican bill in English: what it would do to which laws, in which articles, and what it is
 * about. It is composed from the parsed Spanish, never translated, never official, and left out if any of it is in
 * doubt.
 */
public record EnglishTitles(TopicCatalog topics) {
    private static final String MEXICAN_SITE_PREFIX = "mx.";
    private static final String SPANISH_CODE = "es";
    private static final int MAX_TOPICS = 3;
    private static final Map<BillKind, String> NOUNS_BY_KIND = Map.of(
            BillKind.INITIATIVE, "Bill",
            BillKind.MINUTA, "Minuta",
            BillKind.REPORT, "Committee report on a bill",
            BillKind.DECREE, "Decree");
    private static final Pattern NEGATIVE_PATTERN = Pattern.compile(
            "\\b(?:desech(?:a|an|ar|ad[oa]s?|amiento)|sentido negativo|no ha lugar|sin materia|retira(?:n|r|da)?)\\b");
    private static final Pattern SUBJECT_PATTERN = Pattern.compile("(?iU)\\ben materia de ([^,.;:()]+)");

    /** Returns the heading of a bill, if a correct one can be given. */
    public Optional<String> of(Dossier bill) {
        var laws = bill.laws().stream()
                .filter(law -> law.where() != AffectedLaw.Where.DOCUMENT)
                .toList();
        if (!isMexican(bill) || !canBeDescribed(bill.kind(), laws)) {
            return Optional.empty();
        }
        return of(
                        bill.kind(),
                        bill.title(),
                        laws,
                        bill.tags().stream().map(Tag::topic).toList())
                .filter(heading -> isPositive(bill));
    }

    /** Whether a report is positive; checked last, since it searches the whole table of phrases. */
    private static boolean isPositive(Dossier bill) {
        if (bill.recordsLawInForce()) {
            return false;
        }
        var subject = bill.subject();
        return !subject.local() && !subject.negative();
    }

    /**
     * Whether there is anything to describe: not if it cannot be a motion and changes no law, whatever its title.
     * Checked first, since it needs no parsing of the title.
     */
    private static boolean canBeDescribed(BillKind kind, List<AffectedLaw> laws) {
        return kind == BillKind.MOTION
                || kind == BillKind.REPORT
                || kind == BillKind.OTHER
                || laws.stream().anyMatch(EnglishTitles::changes);
    }

    private static boolean changes(AffectedLaw law) {
        return law.relation() != AmendmentKind.MENTION;
    }

    /** Returns the heading for this kind, title, affected laws and topics, which are given by their ids. */
    Optional<String> of(BillKind kind, String title, List<AffectedLaw> laws, List<String> topicIds) {
        var folded = TextAnalyzer.fold(title);
        if (NEGATIVE_PATTERN.matcher(folded).find()) {
            return Optional.empty();
        }
        return kind == BillKind.MOTION || MotionRequest.isMotion(folded)
                ? motionTitle(kind, folded, laws, () -> subjectOf(title, laws, topicIds))
                : bill(kind, laws, () -> subjectOf(title, laws, topicIds));
    }

    private static Optional<String> bill(BillKind kind, List<AffectedLaw> laws, Supplier<List<String>> about) {
        var changes = laws.stream().filter(EnglishTitles::changes).toList();
        return changes.isEmpty() || !AmendmentWords.isConsistent(changes)
                ? Optional.empty()
                : Optional.ofNullable(NOUNS_BY_KIND.get(kind))
                        .map(noun -> noun + " to " + new AmendmentWords(LawsInEnglish.known()).of(changes)
                                + inBrackets(about.get()));
    }

    /** Returns the heading of a motion, which changes no law, whatever it names. */
    private static Optional<String> motionTitle(
            BillKind kind, String folded, List<AffectedLaw> laws, Supplier<List<String>> about) {
        if (kind != BillKind.MOTION && kind != BillKind.REPORT && kind != BillKind.OTHER) {
            return Optional.empty();
        }
        var asks = MotionRequest.of(folded);
        if (asks.isEmpty() && laws.isEmpty()) {
            return Optional.empty();
        }
        var noun = kind == BillKind.REPORT ? "Committee report on a non-binding motion" : "Non-binding motion";
        var named = laws.stream()
                .map(AffectedLaw::law)
                .distinct()
                .limit(1)
                .map(law -> "mentions the " + LawsInEnglish.known().findName(law));
        return Optional.of(noun
                + asks.map(" "::concat).orElse("")
                + inBrackets(Stream.concat(named, about.get().stream()).toList()));
    }

    private List<String> subjectOf(String title, List<AffectedLaw> laws, List<String> topicIds) {
        var about = new ArrayList<>(topicIds.stream()
                .flatMap(id -> topics.findByIdOrName(id).stream())
                .map(Topic::en)
                .map(EnglishCapitalization::capitalizeInSentence)
                .limit(MAX_TOPICS)
                .toList());
        subject(title, laws).filter(term -> !about.contains(term)).ifPresent(about::add);
        return about;
    }

    /** Returns the subject after "en materia de", following the names of laws, if it is a term of our glossary. */
    private static Optional<String> subject(String title, List<AffectedLaw> laws) {
        var clean = TextAnalyzer.toNfc(title);
        int after = laws.stream()
                .filter(law -> law.where() == AffectedLaw.Where.TITLE)
                .mapToInt(AffectedLaw::end)
                .max()
                .orElse(0);
        Matcher subject = SUBJECT_PATTERN.matcher(clean).region(Math.min(after, clean.length()), clean.length());
        return subject.find() ? GlossaryTerms.inEnglish(subject.group(1)) : Optional.empty();
    }

    private static boolean isMexican(Dossier bill) {
        return bill.tongue().equals(SPANISH_CODE)
                && (bill.site().startsWith(MEXICAN_SITE_PREFIX) || bill.site().equals(ManualStatement.MANUAL_SITE));
    }

    private static String inBrackets(List<String> about) {
        return about.isEmpty() ? "" : " (" + String.join("; ", about) + ")";
    }
}

package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.language.TextAnalyzer;

/** The one reviewed table of what sources' status phrases mean, from {@code stages/phrases.yaml}. */
public final class StatusPhrases {
    private static final String FILE = "stages/phrases.yaml";
    /** Letters of a phrase that are read. */
    static final int READ_AT_MOST = 4_000;

    /** Letters of one sentence in which patterns are sought first: sources that speak of a step mostly say what it is before that. */
    static final int HEAD_AT_MOST = 600;

    /** Letters of one sentence in which patterns of no end are sought where its head holds none, and in which words may deny what the head says. */
    static final int SENTENCE_AT_MOST = 2_000;

    /** Phrases whose reading is kept, those asked for last: one fold asks for each of its phrases many times. */
    private static final int KEPT_AT_MOST = 2_000;

    private static final Pattern SENTENCES = Pattern.compile("\\||:\\s|\\.(?:\\s|$)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<StageTransition> CAUSES = EnumSet.of(
            StageTransition.REJECTED,
            StageTransition.WITHDRAWN,
            StageTransition.LAPSED,
            StageTransition.ACCUMULATED,
            StageTransition.SUPERSEDED,
            StageTransition.RESOLVED,
            StageTransition.PASSED,
            StageTransition.PUBLISHED);

    /** What a sentence has to say in its head: behind it, far from what it is about, words such as these mostly tell of something else. */
    private static final Set<StageTransition> HEAD_ONLY = EnumSet.of(
            StageTransition.SETTLED,
            StageTransition.PASSED,
            StageTransition.CHANGES_REFUSED,
            StageTransition.STATES_MAJORITY,
            StageTransition.DECLARED,
            StageTransition.OVERRIDDEN,
            StageTransition.DEEMED_APPROVED,
            StageTransition.PROMULGATED,
            StageTransition.PUBLISHED,
            StageTransition.FINAL_RULE,
            StageTransition.IN_FORCE,
            StageTransition.REPEALED,
            StageTransition.REJECTED,
            StageTransition.WITHDRAWN,
            StageTransition.LAPSED,
            StageTransition.ACCUMULATED,
            StageTransition.SUPERSEDED,
            StageTransition.RESOLVED,
            StageTransition.CONCLUDED);

    private static final StatusPhrases KNOWN =
            new StatusPhrases(DataTable.read(FILE, new TypeReference<List<Entry>>() {}));

    private final List<PhrasePattern> longestFirst;
    private final NegationPhrases denials = NegationPhrases.read();
    private final Map<String, PhraseRead.Known> kept = Collections.synchronizedMap(new RecentValues<>(KEPT_AT_MOST));

    private record Entry(
            @JsonProperty(required = true) StageTransition move,
            PhraseChamber side,
            Chamber chamber,
            @JsonProperty(required = true) List<String> says) {
        Stream<PhrasePattern> patterns() {
            Meaning meaning = new Meaning(move, side == null ? PhraseChamber.UNSAID : side, chamber);
            return says.stream().map(written -> PhrasePattern.of(written, meaning));
        }
    }

    private StatusPhrases(List<Entry> entries) {
        longestFirst = entries.stream()
                .flatMap(Entry::patterns)
                .sorted(Comparator.comparingInt(PhrasePattern::letters).reversed())
                .toList();
    }

    /** The table this house ships. */
    public static StatusPhrases known() {
        return KNOWN;
    }

    /** What a phrase tells, sentence by sentence; what lies beyond the letters that are read is unread. */
    public PhraseRead read(String phrase) {
        PhraseRead.Known read = begun(upTo(READ_AT_MOST, phrase));
        if (read.meanings().isEmpty()) {
            return new PhraseRead.Unknown(phrase);
        }
        return phrase.length() <= READ_AT_MOST
                ? read
                : read.andUnread(upTo(HEAD_AT_MOST, phrase.substring(READ_AT_MOST)));
    }

    /** Whether one of its sentences says that the matter is closed. */
    boolean concludes(String phrase) {
        return sentencesOf(upTo(READ_AT_MOST, phrase)).stream()
                .map(whole -> upTo(SENTENCE_AT_MOST, whole))
                .anyMatch(sentence ->
                        conclusion(upTo(HEAD_AT_MOST, sentence), sentence).isPresent());
    }

    private PhraseRead.Known begun(String phrase) {
        PhraseRead.Known read = kept.get(phrase);
        if (read == null) {
            read = readAnew(phrase);
            kept.put(phrase, read);
        }
        return read;
    }

    private PhraseRead.Known readAnew(String phrase) {
        List<Meaning> meanings = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String whole : sentencesOf(phrase)) {
            String sentence = upTo(SENTENCE_AT_MOST, whole);
            meaningOf(upTo(HEAD_AT_MOST, sentence), sentence, meanings)
                    .or(() -> longer(sentence).flatMap(all -> meaningBehindHead(all, meanings)))
                    .ifPresentOrElse(meanings::add, () -> unread.add(sentence));
            if (whole.length() > SENTENCE_AT_MOST) {
                unread.add(whole.substring(SENTENCE_AT_MOST));
            }
        }
        return new PhraseRead.Known(meanings, unread);
    }

    /** The sentence, where it has more than a head. */
    private static Optional<String> longer(String sentence) {
        return Optional.of(sentence).filter(all -> all.length() > HEAD_AT_MOST);
    }

    private static String upTo(int letters, String words) {
        return words.length() <= letters ? words : words.substring(0, letters);
    }

    private Optional<Meaning> meaningOf(String head, String sentence, List<Meaning> before) {
        return conclusion(head, sentence)
                .map(end -> cause(end.cutFrom(head), before).orElse(end.meaning()))
                .or(() -> decisive(head, sentence));
    }

    /** What the whole of it says where its head says nothing; no approval, no end and no publication. */
    private Optional<Meaning> meaningBehindHead(String sentence, List<Meaning> before) {
        return meaningOf(sentence, sentence, before).filter(meaning -> !HEAD_ONLY.contains(meaning.move()));
    }

    private Optional<PhrasePattern> conclusion(String head, String sentence) {
        return longestFirst.stream()
                .filter(pattern -> pattern.meaning().move() == StageTransition.CONCLUDED
                        && pattern.foundIn(head, sentence, denials))
                .findFirst();
    }

    private Optional<Meaning> decisive(String head, String sentence) {
        return longestFirst.stream()
                .filter(pattern -> pattern.foundIn(head, sentence, denials))
                .findFirst()
                .map(PhrasePattern::meaning);
    }

    /** A matter is concluded by what the rest of the sentence says, or the sentences before it. */
    private Optional<Meaning> cause(String rest, List<Meaning> before) {
        return Stream.concat(decisive(rest, rest).stream(), before.reversed().stream())
                .flatMap(meaning -> ending(meaning).stream())
                .findFirst();
    }

    private static Optional<Meaning> ending(Meaning meaning) {
        return meaning.move() == StageTransition.REPORTED_NEGATIVE
                ? Optional.of(meaning.as(StageTransition.REJECTED))
                : Optional.of(meaning).filter(known -> CAUSES.contains(known.move()));
    }

    private static List<String> sentencesOf(String phrase) {
        return SENTENCES
                .splitAsStream(TextAnalyzer.fold(phrase))
                .map(sentence -> MARKS.matcher(sentence).replaceAll(" ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}

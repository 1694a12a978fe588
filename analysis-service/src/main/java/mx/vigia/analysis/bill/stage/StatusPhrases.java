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

/** The single reviewed table of what sources' status phrases mean, from {@code stages/phrases.yaml}. */
public final class StatusPhrases {
    private static final String DATA_FILE = "stages/phrases.yaml";
    /** The maximum number of letters of a phrase that are read. */
    static final int MAX_PHRASE_LENGTH = 4_000;

    /**
     * The number of letters at the start of a sentence that are searched for patterns first: sources mostly state the
     * step there.
     */
    static final int MAX_HEAD_LENGTH = 600;

    /**
     * The letters of a sentence searched for other patterns (no approval, end or publication) where its head has none,
     * and for words that negate its head.
     */
    static final int MAX_SENTENCE_LENGTH = 2_000;

    /**
     * The number of phrase readings cached, least recently used evicted first: one fold reads each of its phrases many
     * times.
     */
    private static final int MAX_CACHED_PHRASES = 2_000;

    private static final Pattern SENTENCE_END_PATTERN = Pattern.compile("\\||:\\s|\\.(?:\\s|$)");
    private static final Pattern NON_WORD_PATTERN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<StageTransition> CONCLUSION_CAUSES = EnumSet.of(
            StageTransition.REJECTED,
            StageTransition.WITHDRAWN,
            StageTransition.LAPSED,
            StageTransition.ACCUMULATED,
            StageTransition.SUPERSEDED,
            StageTransition.RESOLVED,
            StageTransition.PASSED,
            StageTransition.PUBLISHED);

    /** Transitions that a sentence must state in its head: further on, such words mostly refer to something else. */
    private static final Set<StageTransition> HEAD_ONLY_TRANSITIONS = EnumSet.of(
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

    private static final StatusPhrases INSTANCE =
            new StatusPhrases(DataTable.read(DATA_FILE, new TypeReference<List<Entry>>() {}));

    private final List<PhrasePattern> longestFirst;
    private final NegationPhrases denials = NegationPhrases.read();
    private final Map<String, PhraseRead.Understood> kept =
            Collections.synchronizedMap(new RecentValues<>(MAX_CACHED_PHRASES));

    private record Entry(
            @JsonProperty(required = true) StageTransition move,
            PhraseChamber side,
            Chamber chamber,
            @JsonProperty(required = true) List<String> says) {
        Stream<PhrasePattern> patterns() {
            PhraseMeaning meaning = new PhraseMeaning(move, side == null ? PhraseChamber.UNSAID : side, chamber);
            return says.stream().map(written -> PhrasePattern.of(written, meaning));
        }
    }

    private StatusPhrases(List<Entry> entries) {
        longestFirst = entries.stream()
                .flatMap(Entry::patterns)
                .sorted(Comparator.comparingInt(PhrasePattern::letters).reversed())
                .toList();
    }

    /** Returns the table shipped with Vigía. */
    public static StatusPhrases known() {
        return INSTANCE;
    }

    /** Returns what a phrase states, sentence by sentence; text beyond the length limit is unread. */
    public PhraseRead read(String phrase) {
        PhraseRead.Understood read = readCached(truncate(MAX_PHRASE_LENGTH, phrase));
        if (read.meanings().isEmpty()) {
            return new PhraseRead.Unknown(phrase);
        }
        return phrase.length() <= MAX_PHRASE_LENGTH
                ? read
                : read.withUnreadRest(truncate(MAX_HEAD_LENGTH, phrase.substring(MAX_PHRASE_LENGTH)));
    }

    /** Whether one of its sentences states that the matter is closed. */
    boolean concludes(String phrase) {
        return sentencesOf(truncate(MAX_PHRASE_LENGTH, phrase)).stream()
                .map(whole -> truncate(MAX_SENTENCE_LENGTH, whole))
                .anyMatch(sentence -> findConclusion(truncate(MAX_HEAD_LENGTH, sentence), sentence)
                        .isPresent());
    }

    private PhraseRead.Understood readCached(String phrase) {
        PhraseRead.Understood read = kept.get(phrase);
        if (read == null) {
            read = readUncached(phrase);
            kept.put(phrase, read);
        }
        return read;
    }

    private PhraseRead.Understood readUncached(String phrase) {
        List<PhraseMeaning> meanings = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String whole : sentencesOf(phrase)) {
            String sentence = truncate(MAX_SENTENCE_LENGTH, whole);
            meaningOf(truncate(MAX_HEAD_LENGTH, sentence), sentence, meanings)
                    .or(() -> findLongSentence(sentence).flatMap(all -> meaningAfterHead(all, meanings)))
                    .ifPresentOrElse(meanings::add, () -> unread.add(sentence));
            if (whole.length() > MAX_SENTENCE_LENGTH) {
                unread.add(whole.substring(MAX_SENTENCE_LENGTH));
            }
        }
        return new PhraseRead.Understood(meanings, unread);
    }

    /** Returns the sentence if it is longer than its head. */
    private static Optional<String> findLongSentence(String sentence) {
        return Optional.of(sentence).filter(all -> all.length() > MAX_HEAD_LENGTH);
    }

    private static String truncate(int letters, String words) {
        return words.length() <= letters ? words : words.substring(0, letters);
    }

    private Optional<PhraseMeaning> meaningOf(String head, String sentence, List<PhraseMeaning> before) {
        return findConclusion(head, sentence)
                .map(end -> findConclusionCause(end.removeFrom(head), before).orElse(end.meaning()))
                .or(() -> findDecisiveMeaning(head, sentence));
    }

    /**
     * Returns the meaning of the whole sentence where its head has none; never an approval, an end or a publication.
     */
    private Optional<PhraseMeaning> meaningAfterHead(String sentence, List<PhraseMeaning> before) {
        return meaningOf(sentence, sentence, before).filter(meaning -> !HEAD_ONLY_TRANSITIONS.contains(meaning.move()));
    }

    private Optional<PhrasePattern> findConclusion(String head, String sentence) {
        return longestFirst.stream()
                .filter(pattern -> pattern.meaning().move() == StageTransition.CONCLUDED
                        && pattern.matches(head, sentence, denials))
                .findFirst();
    }

    private Optional<PhraseMeaning> findDecisiveMeaning(String head, String sentence) {
        return longestFirst.stream()
                .filter(pattern -> pattern.matches(head, sentence, denials))
                .findFirst()
                .map(PhrasePattern::meaning);
    }

    /** Returns why a matter is concluded, from the rest of the sentence or the sentences before it. */
    private Optional<PhraseMeaning> findConclusionCause(String rest, List<PhraseMeaning> before) {
        return Stream.concat(findDecisiveMeaning(rest, rest).stream(), before.reversed().stream())
                .flatMap(meaning -> ending(meaning).stream())
                .findFirst();
    }

    private static Optional<PhraseMeaning> ending(PhraseMeaning meaning) {
        return meaning.move() == StageTransition.REPORTED_NEGATIVE
                ? Optional.of(meaning.withTransition(StageTransition.REJECTED))
                : Optional.of(meaning).filter(known -> CONCLUSION_CAUSES.contains(known.move()));
    }

    private static List<String> sentencesOf(String phrase) {
        return SENTENCE_END_PATTERN
                .splitAsStream(TextAnalyzer.fold(phrase))
                .map(sentence ->
                        NON_WORD_PATTERN.matcher(sentence).replaceAll(" ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}

package mx.vigia.analysis.stage;

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
import mx.vigia.analysis.language.Wording;

/** The one reviewed table of what sources' status phrases mean, from {@code stages/phrases.yaml}. */
public final class StatusPhrases {
    private static final String FILE = "stages/phrases.yaml";
    /** Letters of a phrase that are read. */
    static final int READ_AT_MOST = 4_000;

    /** Letters of one sentence in which patterns are sought; sources that speak of a step say what it is before that. */
    static final int SENTENCE_AT_MOST = 600;

    /** Phrases whose reading is kept, those asked for last: one fold asks for each of its phrases many times. */
    private static final int KEPT_AT_MOST = 2_000;

    private static final Pattern SENTENCES = Pattern.compile("\\||:\\s|\\.(?:\\s|$)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<Move> CAUSES = EnumSet.of(
            Move.REJECTED,
            Move.WITHDRAWN,
            Move.LAPSED,
            Move.ACCUMULATED,
            Move.SUPERSEDED,
            Move.RESOLVED,
            Move.PASSED,
            Move.PUBLISHED);
    private static final StatusPhrases KNOWN = new StatusPhrases(Table.read(FILE, new TypeReference<List<Entry>>() {}));

    private final List<PhrasePattern> longestFirst;
    private final Denials denials = Denials.read();
    private final Map<String, PhraseRead.Known> kept = Collections.synchronizedMap(new LastAsked<>(KEPT_AT_MOST));

    private record Entry(
            @JsonProperty(required = true) Move move,
            Side side,
            Chamber chamber,
            @JsonProperty(required = true) List<String> says) {
        Stream<PhrasePattern> patterns() {
            Meaning meaning = new Meaning(move, side == null ? Side.UNSAID : side, chamber);
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

    /** What a phrase tells, sentence by sentence. */
    public PhraseRead read(String phrase) {
        String begun = phrase.substring(0, Math.min(phrase.length(), READ_AT_MOST));
        PhraseRead.Known read = kept.get(begun);
        if (read == null) {
            read = readAnew(begun);
            kept.put(begun, read);
        }
        return read.meanings().isEmpty() ? new PhraseRead.Unknown(phrase) : read;
    }

    private PhraseRead.Known readAnew(String phrase) {
        List<Meaning> meanings = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String sentence : sentencesOf(phrase)) {
            meaningOf(sentence, meanings).ifPresentOrElse(meanings::add, () -> unread.add(sentence));
        }
        return new PhraseRead.Known(meanings, unread);
    }

    private Optional<Meaning> meaningOf(String sentence, List<Meaning> before) {
        return longestFirst.stream()
                .filter(pattern -> pattern.meaning().move() == Move.CONCLUDED && pattern.foundIn(sentence, denials))
                .findFirst()
                .map(end -> cause(end.cutFrom(sentence), before).orElse(end.meaning()))
                .or(() -> decisive(sentence));
    }

    private Optional<Meaning> decisive(String sentence) {
        return longestFirst.stream()
                .filter(pattern -> pattern.foundIn(sentence, denials))
                .findFirst()
                .map(PhrasePattern::meaning);
    }

    /** A matter is concluded by what the rest of the sentence says, or the sentences before it. */
    private Optional<Meaning> cause(String rest, List<Meaning> before) {
        return Stream.concat(decisive(rest).stream(), before.reversed().stream())
                .flatMap(meaning -> ending(meaning).stream())
                .findFirst();
    }

    private static Optional<Meaning> ending(Meaning meaning) {
        return meaning.move() == Move.REPORTED_NEGATIVE
                ? Optional.of(meaning.as(Move.REJECTED))
                : Optional.of(meaning).filter(known -> CAUSES.contains(known.move()));
    }

    private static List<String> sentencesOf(String phrase) {
        return SENTENCES
                .splitAsStream(Wording.fold(phrase))
                .map(sentence -> MARKS.matcher(sentence).replaceAll(" ").strip())
                .map(sentence -> sentence.substring(0, Math.min(sentence.length(), SENTENCE_AT_MOST)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}

package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a bill in the source's own sentence; {@code chamber} and {@code date} are null where the source does not
 * state them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        @Schema(required = true) StepKind kind,
        @Nullable Chamber chamber,
        @Schema(required = true) String phrase,
        @Nullable LocalDate date,
        List<Referral> committees,
        List<DocumentLink> documents) {
    private static final int CONTENT_DIGEST_LENGTH = 12;
    private static final Pattern VOTES_PATTERN = Pattern.compile("\\d votos\\b");

    public Step {
        committees = OrEmpty.list(committees);
        documents = OrEmpty.list(documents);
    }

    /**
     * Returns its content in a form that ignores typography; equal steps of two pages are distinguished by which page
     * stated them first.
     */
    public String contentKey() {
        return kind.word() + "-" + Sha256.of(NormalizedText.of(phrase)).substring(0, CONTENT_DIGEST_LENGTH);
    }

    /** Returns this step with other documents. */
    public Step withDocuments(List<DocumentLink> others) {
        return new Step(kind, chamber, phrase, date, committees, others);
    }

    /** Returns this step in other words. */
    public Step withPhrase(String words) {
        return new Step(kind, chamber, words, date, committees, documents);
    }

    /** Returns this step without its chamber. */
    public Step withoutChamber() {
        return new Step(kind, null, phrase, date, committees, documents);
    }

    /** Whether its words have the figures of a vote. */
    public boolean statesVotes() {
        return VOTES_PATTERN.matcher(phrase).find();
    }

    /** Whether the other is the same step in the same words. */
    public boolean hasSameWordsAs(Step other) {
        return contentKey().equals(other.contentKey());
    }
}

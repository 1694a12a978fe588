package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.topic.english.EnglishTitles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is added to a bill wherever it is written in full; a part that does not apply is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillNotes(
        @Schema(
                description = "What a Mexican bill would do, in English: put together from laws, articles and topics,"
                        + " descriptive and not official, never translated. Left out where any of it is in doubt.",
                examples = "Bill to amend article 211 Bis 1 of the Federal Criminal Code (cybersecurity)")
        @Nullable
        String headingEnglish,

        @Schema(
                description =
                        "Of a bill in the congress of a federal entity: its name and that of the journal of its laws.")
        @Nullable
        CongressData congress,

        @Schema(
                description = "True of a matter that a person entered by mistake and withdrew again: it stands as"
                        + " WITHDRAWN, and nobody withdrew it in a chamber. Left out of all others.")
        @Nullable
        Boolean enteredByMistake) {
    /** Returns the notes on a bill; {@code headings} writes its English one. */
    public static BillNotes of(Dossier bill, EnglishTitles headings) {
        return new BillNotes(
                headings.of(bill).orElse(null),
                bill.congress().map(CongressData::of).orElse(null),
                bill.isRetracted() ? true : null);
    }
}

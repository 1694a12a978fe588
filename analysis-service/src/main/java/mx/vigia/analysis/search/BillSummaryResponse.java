package mx.vigia.analysis.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.search.highlight.HighlightedPassage.Piece;
import mx.vigia.analysis.search.retrieval.FoundBill;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.analysis.topic.english.EnglishTitles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bill in a list of results; in JSON it is flat. */
@Schema(name = "BillSummary", description = "A bill in a list; GET its address for everything known about it.")
public record BillSummaryResponse(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Progress progress,
        @JsonUnwrapped Origin origin,

        @Schema(description = "Plain text around the words found.")
        List<String> passages,

        @JsonUnwrapped Parts parts) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Heading(
            UUID id,
            int revision,

            @Schema(examples = "Que expide la Ley General de Ciberseguridad.")
            String title,

            @Schema(
                    description =
                            "What a Mexican bill would do, in English: put together from laws, articles and topics,"
                                    + " descriptive and not official, never translated. Left out where any of it is in doubt.",
                    examples = "Bill to amend article 211 Bis 1 of the Federal Criminal Code (cybersecurity)")
            @Nullable
            String headingEnglish,

            BillKind kind,
            @Schema(examples = "66/7223") @Nullable String number) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            Stage stage,
            BillOutcome outcome,

            @Schema(description = "The day it was presented, or the first day it is known of.") @Nullable
            LocalDate date) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(
            List<Proponent> proponents,
            List<Referral> committees,
            List<TopicName> topics,
            @Nullable Citation citation,
            @Nullable String officialAddress,
            @Schema(examples = "mx.diputados.gaceta") String site,
            Instant firstSeen,
            Instant lastChanged) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parts(
            @Schema(description = "With include=steps.") @Nullable
            List<Step> steps,

            @Schema(description = "With include=laws.") @Nullable
            List<AffectedLaw> laws,

            @Schema(description = "With include=documents.") @Nullable
            List<DocumentLink> documents,

            @Schema(description = "With include=votes: without their roll calls, the latest first, each once.")
            @Nullable
            List<VoteWithCopies> votes) {
        static Parts of(Dossier bill, Set<SummaryPart> asked, Function<UUID, List<VoteWithCopies>> votes) {
            return new Parts(
                    SummaryPart.STEPS.in(asked, bill::steps),
                    SummaryPart.LAWS.in(asked, bill::laws),
                    SummaryPart.DOCUMENTS.in(asked, bill::documents),
                    SummaryPart.VOTES.in(asked, () -> votes.apply(bill.id())));
        }
    }

    /** A topic with its id and its two names. */
    @Schema(name = "TopicName")
    public record TopicName(String id, String es, String en) {}

    /** Creates the summary of a search result, with its parts in words; {@code votes} looks up a bill's votes. */
    static BillSummaryResponse of(
            FoundBill result, TopicCatalog topics, Set<SummaryPart> parts, Function<UUID, List<VoteWithCopies>> votes) {
        return of(
                result.bill(),
                topics,
                parts,
                votes,
                result.passages().stream()
                        .map(passage ->
                                passage.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .toList());
    }

    /** Creates the summary of a bill without the parts that need labels. */
    public static BillSummaryResponse of(Dossier bill, TopicCatalog topics) {
        return of(bill, topics, Set.of(), none -> List.of(), List.of());
    }

    private static BillSummaryResponse of(
            Dossier bill,
            TopicCatalog topics,
            Set<SummaryPart> parts,
            Function<UUID, List<VoteWithCopies>> votes,
            List<String> passages) {
        return new BillSummaryResponse(
                new Heading(
                        bill.id(),
                        bill.revision(),
                        bill.title(),
                        new EnglishTitles(topics).of(bill).orElse(null),
                        bill.kind(),
                        bill.number()),
                new Progress(
                        bill.stage(), bill.outcome(), BillDocument.date(bill).orElse(null)),
                new Origin(
                        bill.proponents(),
                        bill.committees(),
                        bill.tags().stream()
                                .flatMap(tag -> topics.findByIdOrName(tag.topic()).stream())
                                .map(BillSummaryResponse::toNamed)
                                .toList(),
                        bill.citation(),
                        bill.officialAddress(),
                        bill.site(),
                        bill.firstSeen(),
                        bill.lastChanged()),
                passages,
                Parts.of(bill, parts, votes));
    }

    private static TopicName toNamed(Topic topic) {
        return new TopicName(topic.id(), topic.es(), topic.en());
    }
}

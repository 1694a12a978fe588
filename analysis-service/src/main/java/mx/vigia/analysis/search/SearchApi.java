package mx.vigia.analysis.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BoundedFeed;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.retrieval.FoundBill;
import mx.vigia.analysis.search.retrieval.SearchResult;
import mx.vigia.analysis.search.suggestion.ValueWarnings;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** REST API of search and of the feed of revisions. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills", description = "What can be found, and what changed.")
class SearchApi {
    private static final int MAX_REVISIONS = 1000;

    /** A page of bills. */
    @Schema(name = "BillList")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bills(
            List<BillSummaryResponse> items,

            @Schema(description = "How many bills answer in all.")
            int total,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next,

            @Schema(
                    description =
                            "True where the question took too long and was broken off: more may answer, or better, and"
                                    + " counts are too low; absent else. Never in the order seen nor with a cursor: what"
                                    + " would miss bills there is 503.")
            @Nullable
            Boolean partial,

            @Schema(description = "By facet: how many bills each value would leave.")
            Map<String, SequencedMap<String, Integer>> facets,

            @Schema(
                    description =
                            "Near misses: what does not answer but has some of the words, others near them, or one spelt"
                                    + " nearly so. In a search by relevance they begin behind the last of items and"
                                    + " continue page by page by next, where items is empty; those far below the best are"
                                    + " left out. They are not counted in total, and no alert tells of them.")
            List<BillSummaryResponse> close,

            @Schema(
                    description =
                            "What was read in the question beyond its words; on the first page, and absent where that is nothing.")
            @Nullable
            QueryInterpretation understood,

            @Schema(
                    description =
                            "The number of the feed of revisions up to which all changes are in this page. Who mirrors"
                                    + " all bills follows that feed from the least that their pages said.")
            long upTo)
            implements CursorPage {}

    /** A page of the feed of revisions. */
    @Schema(name = "RevisionList")
    record Revisions(
            List<Item> items,

            @Schema(description = "The newest number of the whole feed: beyond it there is nothing yet.")
            long last)
            implements BoundedFeed {

        /** An entry of the feed: at this number a bill reached this revision. */
        @Schema(name = "Revision")
        record Item(long number, UUID bill, int revision, Instant at) implements BoundedFeed.Item {
            static Item of(FeedChange change) {
                return new Item(change.number(), change.dossier(), change.revision(), change.at());
            }
        }
    }

    private final SearchRunner searchRunner;
    private final KnownValueCheck knownValues;
    private final DossierRepository dossiers;
    private final VoteRepository votes;
    private final TopicCatalog topics;
    private final RequestContext request;
    private final LabelsFactory labelsFactory;

    SearchApi(
            SearchRunner searchRunner,
            KnownValueCheck knownValues,
            DossierRepository dossiers,
            VoteRepository votes,
            TopicCatalog topics,
            RequestContext request,
            LabelsFactory labelsFactory) {
        this.knownValues = knownValues;
        this.votes = votes;
        this.searchRunner = searchRunner;
        this.dossiers = dossiers;
        this.topics = topics;
        this.request = request;
        this.labelsFactory = labelsFactory;
    }

    @GET
    @Path("/bills")
    @Operation(summary = "Find bills", description = "The same question, answered by the same index, as on the page /.")
    @APIResponse(
            responseCode = "200",
            description = "The bills that answer: best first where words were asked for, else newest found first.")
    @APIResponse(responseCode = "400", description = "The question or one of the parameters cannot be understood.")
    @APIResponse(
            responseCode = "503",
            description =
                    "The index is being built, or a page of which none may be missing took too long; ask again in a while.")
    public Bills bills(
            @BeanParam PagedQuery question,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Parameter(
                            description = "Bills a page.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
                    String limit,
            @QueryParam("include")
                    @DefaultValue("")
                    @Parameter(
                            description =
                                    "Parts wanted besides, with commas between them: steps, laws, documents, votes; with votes at most 25 bills a page.",
                            example = "steps,laws")
                    String include) {
        var parameters = parameters();
        var parts = SummaryPart.parse(include, parameters);
        question.checkedForProgram(parameters, topics);
        knownValues.requireKnown(question);
        int max = (int) parameters.number("limit", limit, 1, SummaryPart.maxBills(parts));
        var listed = searchRunner.list(question, max, request.language());
        var found = listed.found();
        return new Bills(
                toSummaries(found.items(), parts),
                found.total(),
                found.next().isEmpty() ? null : found.next(),
                found.partial() ? true : null,
                found.facets().entrySet().stream()
                        .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue)),
                toSummaries(found.close(), parts),
                describeRecognition(question, found),
                listed.upTo());
    }

    private QueryInterpretation describeRecognition(PagedQuery question, SearchResult found) {
        if (!question.cursor.isEmpty()) {
            return null;
        }
        var query = SearchRunner.parse(question, request.language());
        var labels = labelsFactory.labels();
        var meant = new QuerySuggestions(labels, question, query, searchRunner::countEach)
                .probableMeaning(found, () -> searchRunner.correctSpelling(query)).stream()
                        .map(SearchView.Wider::label)
                        .findFirst();
        var recognition = QueryInterpretation.of(
                query,
                new RecognisedReferences(labels, searchRunner).values(query),
                meant.orElse(""),
                ValueWarnings.of(labels, searchRunner::count).about(query));
        return recognition.isNothing() ? null : recognition;
    }

    @GET
    @Path("/revisions")
    @Operation(
            summary = "Follow the revisions of bills",
            description =
                    "Which bill changed in anything, be it a fact or not; to keep a copy of all of them. The gap-free"
                            + " feed: numbers run in commit order. Ask again after the last number you took.")
    @APIResponse(responseCode = "200", description = "The revisions after a number, in order.")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown, no number or out of bounds; no number above last was ever given.")
    public Revisions revisions(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(
                            description = "The last number you took; 0 to begin.",
                            example = "0",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Revisions a page.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    String limit) {
        var parameters = parameters();
        long taken = parameters.number("after", after, 0, dossiers.findLastChange());
        int max = (int) parameters.number("limit", limit, 1, MAX_REVISIONS);
        var items = dossiers.findChangesAfter(taken, max).stream()
                .map(Revisions.Item::of)
                .toList();
        return new Revisions(items, dossiers.findLastChange());
    }

    private List<BillSummaryResponse> toSummaries(List<FoundBill> results, Set<SummaryPart> parts) {
        return results.stream()
                .map(item -> BillSummaryResponse.of(item, topics, parts, votes::listForBill))
                .toList();
    }

    private QueryParameters parameters() {
        return new QueryParameters(request.words(BillLabels.BUNDLE));
    }

    private static String name(QueryField facet) {
        return facet.english();
    }
}

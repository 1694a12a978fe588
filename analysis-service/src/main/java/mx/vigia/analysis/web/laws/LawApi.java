package mx.vigia.analysis.web.laws;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.calendar.DeadlineResponse;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of laws and the bills that would change them. */
@Path("/api/v1/laws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "laws", description = "Laws that bills would change, read from their titles and texts; not official.")
class LawApi {
    private static final String SORT_BY_LIVE = "live";
    private static final String SORT_BY_ID = "id";
    private static final Predicate<String> IS_BOOLEAN = Set.of("true", "false")::contains;

    /** Laws, those that most live bills would change first. */
    @Schema(name = "LawList")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Laws(
            List<LawBillRepository.Counted> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /**
     * A law with its records in the catalogue and its stored texts, either of which may be empty, and the bills that
     * would change or name it.
     */
    @Schema(name = "LawWithBills")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LawWithBills(
            String id,
            String name,
            List<Law> records,
            List<LawTextRepository.StoredLawText> texts,

            @Schema(
                    description = "The days on which the law and its reforms enter into force, each counted from the"
                            + " publication of its own decree; keys of the law itself begin with law/itself/, those of other"
                            + " decrees in its text in force with law/, and those of other reforms do not.")
            List<DeadlineResponse> entries,

            List<LawChangeResponse> bills,

            @Schema(description = "True where there are more deeds, which the cursor goes on to. Absent else.")
            @Nullable
            Boolean cut,

            @Schema(description = "The cursor of the next deeds; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /** The effect of one bill on the law. */
    @Schema(name = "DeedOnLaw")
    record LawChangeResponse(
            UUID bill, String title, Stage stage, boolean live, String relation, List<String> articles) {}

    private final LawBillRepository billRepository;
    private final LawTextRepository texts;
    private final CalendarRepository dueDays;
    private final TopicCatalog topics;
    private final RequestContext request;

    LawApi(
            LawBillRepository billRepository,
            LawTextRepository texts,
            CalendarRepository dueDays,
            TopicCatalog topics,
            RequestContext request) {
        this.topics = topics;
        this.dueDays = dueDays;
        this.billRepository = billRepository;
        this.texts = texts;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get the laws that bills would change",
            description =
                    "The law that most live bills would change first; with sort=id in the order of ids, in which no"
                            + " law moves while pages are read.")
    @APIResponse(responseCode = "200", description = "The laws; there may be none.")
    @APIResponse(
            responseCode = "400",
            description = "The limit is not from 1 to 1,000, or there is no such topic, order or cursor.")
    public Laws laws(
            @QueryParam("q")
                    @DefaultValue("")
                    @Parameter(description = "An abbreviation such as CPF, or a part of the name.")
                    String name,
            @QueryParam("topic")
                    @DefaultValue("")
                    @Parameter(description = "Only laws that bills of this topic would change, by its id.")
                    String topic,
            @QueryParam("limit") @DefaultValue("100") @Parameter(description = "Laws, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("sort")
                    @DefaultValue(SORT_BY_LIVE)
                    @Parameter(description = "live (that most live bills would change first) or id.")
                    String sort,
            @QueryParam("cursor") @DefaultValue("") @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        var parameters = new QueryParameters(words());
        parameters.known("topic", topic, topics.topics().stream().map(Topic::id).toList());
        parameters.known("sort", sort, List.of(SORT_BY_LIVE, SORT_BY_ID));
        int max = parameters.parseLimit(limit);
        var list = ListPlace.listName("laws by " + sort, List.of(Law.idOf(name), topic));
        var after = after(list, sort.equals(SORT_BY_ID), cursor);
        var found = billRepository.laws(name, topic, after, max + 1);
        var page = ListPlace.firstPage(list, found, max, law -> List.of(law.live(), law.bills(), law.id()));
        return new Laws(page.items(), page.next());
    }

    private LawBillRepository.After after(String list, boolean byId, String cursor) {
        return ListPlace.key(list, cursor, words(), ListPlace.IS_NUMBER, ListPlace.IS_NUMBER, ListPlace.IS_TEXT)
                .map(key -> new LawBillRepository.After(
                        byId, Long.parseLong(key.get(0)), Long.parseLong(key.get(1)), key.get(2)))
                .orElseGet(() -> LawBillRepository.After.first(byId));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Get one law",
            description =
                    "With the bills that would change it or name it, one entry for each deed: live bills first, and of"
                            + " them those that changed last. Whatever comes meanwhile, who goes on by the cursor"
                            + " meets each bill once that does not change itself.")
    @APIResponse(responseCode = "200", description = "The law.")
    @APIResponse(responseCode = "400", description = "The limit is not from 1 to 1,000, or there is no such cursor.")
    @APIResponse(responseCode = "404", description = "There is no such law.")
    public LawWithBills law(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue("1000") @Parameter(description = "Deeds, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("cursor") @DefaultValue("") @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        var law = LawLookup.of(id, billRepository, words());
        int max = new QueryParameters(words()).parseLimit(limit);
        var list = "deeds on " + law.id();
        var page = ListPlace.firstPage(
                list, billRepository.bills(id, "", parseCursor(list, cursor), max + 1), max, LawApi::key);
        return new LawWithBills(
                law.id(),
                law.name(),
                law.records(),
                texts.of(id),
                dueDays.ofLaw(id).stream()
                        .filter(entry -> law.isInForce(entry.kept().day().due()))
                        .map(DeadlineResponse::of)
                        .toList(),
                page.items().stream().map(LawApi::toResponse).toList(),
                page.next() == null ? null : true,
                page.next());
    }

    private LawBillRepository.AfterLawChange parseCursor(String list, String cursor) {
        return ListPlace.key(
                        list, cursor, words(), IS_BOOLEAN, ListPlace.IS_INSTANT, ListPlace.IS_ID, ListPlace.IS_TEXT)
                .map(key -> new LawBillRepository.AfterLawChange(
                        Boolean.parseBoolean(key.get(0)),
                        Instant.parse(key.get(1)),
                        UUID.fromString(key.get(2)),
                        key.get(3)))
                .orElseGet(LawBillRepository.AfterLawChange::first);
    }

    private static List<?> key(LawBillRepository.LawChange change) {
        return List.of(change.live(), change.changed(), change.bill().id(), change.relation());
    }

    private static LawChangeResponse toResponse(LawBillRepository.LawChange change) {
        var bill = change.bill();
        return new LawChangeResponse(
                bill.id(), bill.title(), bill.stage(), change.live(), change.relation(), change.articles());
    }

    private Messages words() {
        return request.words(BillLabels.BUNDLE);
    }
}

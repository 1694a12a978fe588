package mx.vigia.analysis.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.Legislator;
import mx.vigia.analysis.linking.actor.PersonProfileRepository;
import mx.vigia.analysis.linking.actor.PersonSearchRepository;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CanonicalRedirects;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.page.TruncatedList;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of legislators. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "Legislators as pages name them, one for each chamber and legislature.")
class PeopleApi {
    private static final int MAX_ACTS = 500;
    private static final String LIST_NAME = "people";

    /** People by legislature, the latest first, and by name. */
    @Schema(name = "PeopleList")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeopleFound(
            List<Legislator> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /**
     * Everything pages state about one person: spellings of the name, groups and posts, who may be the same, and
     * activities.
     */
    @Schema(name = "PersonWithActs")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonWithActs(
            @JsonUnwrapped Legislator.Profile known,
            List<Legislator.Act> proposed,
            List<Legislator.Act> voted,
            List<Legislator.Act> spoke,

            @Schema(description = "True where any of these lists leaves out older acts; absent else.") @Nullable
            Boolean cut) {}

    private final PersonSearchRepository people;
    private final PersonProfileRepository profileRepository;
    private final VoteRepository votes;
    private final RequestContext request;

    PeopleApi(
            PersonSearchRepository people,
            PersonProfileRepository profileRepository,
            VoteRepository votes,
            RequestContext request) {
        this.people = people;
        this.profileRepository = profileRepository;
        this.votes = votes;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get legislators",
            description =
                    "By words of the name (q), chamber (deputies or senate), legislature and group, from a row (from)"
                            + " on.")
    @APIResponse(responseCode = "200", description = "The people; there may be none.")
    @APIResponse(
            responseCode = "400",
            description = "The limit is not from 1 to 1,000, or there is no such chamber, legislature, group or row.")
    public PeopleFound people(
            @BeanParam PeopleParameters asked,
            @QueryParam("limit") @DefaultValue("100") @Parameter(description = "People, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("cursor") @DefaultValue("") @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        var words = request.words(BillLabels.BUNDLE);
        int max = new QueryParameters(words).parseLimit(limit);
        var wanted = asked.criteria(words);
        var list = ListPlace.listName(LIST_NAME, wanted);
        var after = ListPlace.key(list, cursor, words, ListPlace.IS_NUMBER, ListPlace.IS_TEXT, ListPlace.IS_ID)
                .map(PeopleApi::place)
                .orElse(PersonSearchRepository.Place.FIRST);
        var found = people.findPage(wanted, after, max + 1, cursor.isEmpty() ? asked.start(words) : 0);
        var page = ListPlace.firstPage(list, found, max, PeopleApi::key);
        return new PeopleFound(
                page.items().stream().map(PersonSearchRepository.Listed::person).toList(), page.next());
    }

    private static List<?> key(PersonSearchRepository.Listed listed) {
        var place = listed.place();
        return List.of(place.legislature(), place.words(), place.id());
    }

    private static PersonSearchRepository.Place place(List<String> key) {
        return new PersonSearchRepository.Place(Long.parseLong(key.get(0)), key.get(1), UUID.fromString(key.get(2)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Get one legislator",
            description =
                    "With its last 500 bills, votes and debates; a vote that several sites show is listed once, as person.votes"
                            + " counts it. An id that leads to another by now is redirected.")
    @APIResponse(responseCode = "200", description = "The person.")
    @APIResponse(responseCode = "307", description = "The name is part of another person by now.")
    @APIResponse(responseCode = "404", description = "There is no such person.")
    public PersonWithActs person(@PathParam("id") String id) {
        var person = NamedResource.of(
                id, people::findById, request.words(BillLabels.BUNDLE).say("person.unknown"));
        if (!person.id().toString().equals(id)) {
            throw CanonicalRedirects.at("/api/v1/people/" + person.id());
        }
        var proposed = acts(person, ActorPart.PROPONENT);
        var voted = acts(person, ActorPart.VOTE);
        var spoke = acts(person, ActorPart.TURN);
        return new PersonWithActs(
                profileRepository.known(person),
                proposed.items(),
                eachOnce(voted.items()),
                spoke.items(),
                TruncatedList.anyTruncated(proposed, voted, spoke));
    }

    /** Returns these votes, those shown by several sites once, as the site that states most shows them. */
    private List<Legislator.Act> eachOnce(List<Legislator.Act> voted) {
        Set<UUID> shown = votes
                .findByIds(voted.stream().map(Legislator.Act::subject).toList())
                .stream()
                .map(VoteWithCopies::vote)
                .map(Vote::id)
                .collect(Collectors.toSet());
        return voted.stream().filter(act -> shown.contains(act.subject())).toList();
    }

    private TruncatedList<Legislator.Act> acts(Legislator person, ActorPart part) {
        return TruncatedList.at(MAX_ACTS, max -> profileRepository.acts(person.id(), part, max));
    }
}

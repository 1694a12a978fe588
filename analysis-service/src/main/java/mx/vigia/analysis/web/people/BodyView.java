package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.linking.actor.BodyRepository;

/**
 * The page of one body; a section without entries is left out.
 *
 * @param seats by chamber, of a group or a chamber
 * @param search the search for the matters that name it
 * @param watch the link to create a watch of that search; empty if it would match nearly everything
 */
@TemplateData
public record BodyView(
        Identity identity,
        Kinship kinship,
        Membership membership,
        List<Count> seats,
        Activity activity,
        String people,
        String search,
        String watch) {

    /**
     * What the body is.
     *
     * @param chamber the chamber it belongs to, or empty
     */
    @TemplateData
    public record Identity(
            String id, String kind, String kindName, String name, String chamber, String alsoCalled, String days) {}

    /**
     * Who belongs to a committee, according to a source; without members if none says.
     *
     * @param said the source and the day on which it was read
     * @param address the committee's page, or empty
     */
    @TemplateData
    public record Membership(List<Member> members, String said, String address) {
        static final Membership UNKNOWN = new Membership(List.of(), "", "");
    }

    /** A member; person, office and group may be empty. */
    @TemplateData
    public record Member(String name, String person, String office, String group) {}

    /** Its successors, predecessors, and the bodies of the same name. */
    @TemplateData
    public record Kinship(List<Next> next, List<Next> before, List<BodyRepository.Counted> namesakes) {}

    /** What the body did. */
    @TemplateData
    public record Activity(
            long billCount,
            long meetingCount,
            List<LegislatorView.Bill> proposed,
            List<LegislatorView.Bill> received,
            List<LegislatorView.Bill> opinions,
            List<Met> meetings,
            List<Voted> votes) {}

    /** A successor or predecessor: its id, name, the day and the functions, which may be empty. */
    @TemplateData
    public record Next(String id, String name, String day, String part, boolean renamed) {}

    /** The number of seats by group that a chamber's vote counted. */
    @TemplateData
    public record Count(String chamber, String said, List<Seats> groups) {}

    /** The seats of one group; {@code id} is empty if the group is not in the data. */
    @TemplateData
    public record Seats(String id, String name, int seats) {}

    /** A meeting of the body. */
    @TemplateData
    public record Met(UUID id, String title, String day) {}

    /** A vote on a bill that was referred to it for a report. */
    @TemplateData
    public record Voted(UUID bill, UUID vote, String title, String day) {}
}

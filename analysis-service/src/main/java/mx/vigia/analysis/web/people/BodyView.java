package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.linking.actor.BodyRepository;

/**
 * What the page of one body shows; a section without entries is left out.
 *
 * @param chamber the chamber it belongs to, or an empty word
 * @param seats by chamber, of a group or a chamber
 * @param search the search for the matters that name it
 * @param watch the way to an alert of that search; an empty word where it would tell of nearly everything
 */
@TemplateData
public record BodyView(
        String id,
        String kind,
        String kindName,
        String name,
        String chamber,
        String alsoCalled,
        String days,
        List<Next> next,
        List<Next> before,
        List<Count> seats,
        String people,
        long billCount,
        long meetingCount,
        List<LegislatorView.Bill> proposed,
        List<LegislatorView.Bill> received,
        List<LegislatorView.Bill> opinions,
        List<Met> meetings,
        List<Voted> votes,
        List<BodyRepository.Counted> namesakes,
        String search,
        String watch) {

    /** A successor or predecessor: its address, name, the day and the functions, which may be empty words. */
    @TemplateData
    public record Next(String id, String name, String day, String part, boolean renamed) {}

    /** How many seats by group a chamber's vote counted. */
    @TemplateData
    public record Count(String chamber, String said, List<Seats> groups) {}

    /** The seats of one group; {@code id} is an empty word where no data hold it. */
    @TemplateData
    public record Seats(String id, String name, int seats) {}

    /** A meeting of the body. */
    @TemplateData
    public record Met(UUID id, String title, String day) {}

    /** A vote on a bill that it was to report on. */
    @TemplateData
    public record Voted(UUID bill, UUID vote, String title, String day) {}
}

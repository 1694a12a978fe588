package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.actor.Legislator;
import mx.vigia.analysis.page.SourceAddress;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.OrEmpty;

/** The page of one legislator. */
@TemplateData
public record LegislatorView(Identity identity, Posts posts, Activity activity, String search, String watch) {
    /** More ids would make the query too long. */
    private static final int MAX_QUERY_IDS = 2;

    /**
     * Who the legislator is.
     *
     * @param group the group's id, or empty
     * @param forms the ways in which pages write the name
     * @param perhaps others who may be the same; the only ground is that the names allow it
     */
    @TemplateData
    public record Identity(
            UUID id,
            String name,
            String seat,
            String group,
            String groupName,
            List<Legislator.Form> forms,
            List<Row> perhaps) {}

    /** When and in which groups the legislator sat. */
    @TemplateData
    public record Posts(String days, List<InGroup> groups, List<Change> changes) {}

    /** What the legislator did. */
    @TemplateData
    public record Activity(
            long billCount,
            long voteCount,
            long debateCount,
            List<Bill> bills,
            List<Ballot> votes,
            List<Spoke> debates) {}

    /** A period in a group. */
    @TemplateData
    public record InGroup(String id, String name, String days, long deeds) {}

    /** A change of post as a page states it. */
    @TemplateData
    public record Change(String what, String from, String said, String phrase, Legislator.Evidence page) {}

    /** A bill that the legislator proposes. */
    @TemplateData
    public record Bill(UUID id, String title, String tongue, String stage, String stageId, String day) {}

    /** The legislator's position in a vote; {@code bill} is empty if the vote is linked to none. */
    @TemplateData
    public record Ballot(String title, String question, String position, String day, UUID vote, String bill) {}

    /** The first turn in a debate. */
    @TemplateData
    public record Spoke(UUID debate, int turn, String title, String day) {}

    /** A person in a list. */
    @TemplateData
    public record Row(
            UUID id, String name, String seat, String group, String groupName, long bills, long votes, LocalDate last) {
        static Row of(Legislator person, ActorLabels labels) {
            return new Row(
                    person.id(),
                    labels.name(person),
                    labels.seat(person),
                    OrEmpty.text(person.group()),
                    labels.group(person.group()),
                    person.activity().bills(),
                    person.activity().votes(),
                    person.activity().last());
        }
    }

    /**
     * Returns the query for all bills that a person with these ids proposes; by the name if none is the person's alone.
     */
    static String query(String name, String shown, List<String> ids) {
        var clauses = ids.stream()
                .limit(MAX_QUERY_IDS)
                .map(id -> new NamedId(shown, id).clause(QueryField.PERSON))
                .collect(Collectors.joining(" OR "));
        var query = clauses.isEmpty() ? "promovente:\"" + name.replace("\"", " ") + '"' : clauses;
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** Whether the address of a page of a source may be followed, whoever it serves. */
    public boolean linked(String address) {
        return WebAddress.is(address);
    }

    /** Returns the message key of the link to a page of a source. */
    public String sourceKey(String address) {
        return SourceAddress.key(address);
    }
}

package mx.vigia.analysis.web.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.linking.actor.PersonSearchRepository;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.i18n.Messages;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a request for people; returns 400 naming an invalid chamber, legislature, group or row. */
public class PeopleParameters {
    private static final int MAX_LENGTH = 120;
    private static final int MAX_OFFSET = 20_000;
    private static final int LAST_LEGISLATURE = 999;
    private static final List<String> CHAMBER_WORDS = List.of(Chamber.DEPUTIES.word(), Chamber.SENATE.word());

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Words of the name.")
    String name;

    @QueryParam("chamber")
    @DefaultValue("")
    @Parameter(description = "deputies or senate.")
    String chamber;

    @QueryParam("legislature")
    @DefaultValue("")
    @Parameter(description = "The number of a legislature, such as 66.")
    String legislature;

    @QueryParam("group")
    @DefaultValue("")
    @Parameter(description = "The id of a parliamentary group, such as pan.")
    String group;

    @QueryParam("from")
    @DefaultValue("0")
    @Parameter(description = "How many are left out before the first, from 0 to 20,000.")
    String from;

    PersonSearchRepository.Criteria criteria(Messages words) {
        var parameters = new QueryParameters(words);
        parameters.known("chamber", chamber, CHAMBER_WORDS);
        parameters.known("group", group, groups());
        var called = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name.strip();
        return new PersonSearchRepository.Criteria(
                called,
                chamber,
                legislature.isEmpty() ? -1 : (int) parameters.number("legislature", legislature, 1, LAST_LEGISLATURE),
                group);
    }

    int start(Messages words) {
        return (int) new QueryParameters(words).number("from", from, 0, MAX_OFFSET);
    }

    private static List<String> groups() {
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.GROUP)
                .map(Body::id)
                .toList();
    }
}

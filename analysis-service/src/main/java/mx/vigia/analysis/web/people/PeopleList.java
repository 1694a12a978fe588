package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.linking.actor.PersonSearchRepository;

/**
 * The page of all people.
 *
 * @param next the URL of the next page, or empty
 */
@TemplateData
public record PeopleList(
        String name,
        String chamber,
        int legislature,
        String group,
        List<LegislatorView.Row> rows,
        List<Choice> legislatures,
        List<Choice> groups,
        String next) {
    private static final int FIRST_LEGISLATURE = 57;

    /** A value to choose, and its label. */
    @TemplateData
    public record Choice(String value, String label) {}

    static PeopleList of(
            PersonSearchRepository.Criteria wanted, List<LegislatorView.Row> rows, int latest, String next) {
        var legislatures = IntStream.iterate(latest, number -> number >= FIRST_LEGISLATURE, number -> number - 1)
                .mapToObj(number -> new Choice(Integer.toString(number), Legislature.toRoman(number)))
                .toList();
        var groups = new ArrayList<Choice>();
        BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.GROUP)
                .map(body -> new Choice(body.id(), body.brief()))
                .forEach(groups::add);
        return new PeopleList(
                wanted.name(),
                wanted.chamber(),
                wanted.legislature(),
                wanted.group(),
                rows,
                legislatures,
                groups,
                next);
    }

    /** Returns the URL of the same list from a later row. */
    static String address(PersonSearchRepository.Criteria wanted, int from) {
        return "/people?q=" + URLEncoder.encode(wanted.name(), StandardCharsets.UTF_8) + "&chamber="
                + wanted.chamber() + "&legislature="
                + (wanted.legislature() < 0 ? "" : wanted.legislature()) + "&group="
                + wanted.group()
                + "&from=" + from;
    }

    /** Returns the legislature as a form value; empty if none is chosen. */
    public String legislatureWord() {
        return legislature < 0 ? "" : Integer.toString(legislature);
    }
}

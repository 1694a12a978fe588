package mx.vigia.scraper.sites.mx_herramientas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * One card: title, tags (kind, agency, subtype), the agency's initials, the day of the last change, the term for
 * comments, and the link that says which procedure it is.
 */
record ProposalCard(FetchedPage page, Region card) {
    private static final int TAGS = 3;
    private static final String INITIALS = "Siglas:";
    private static final String UPDATED = "Actualización:";

    Sighting sighting() {
        var procedure = Procedure.of(page, card);
        var term = CommentTerm.in(lines());
        var stated = StatedFields.nothing()
                .title(card.one(".card-title").text())
                .kind(procedure.kind(), procedure.term(term.isPresent()))
                .subjects(tags())
                .officialAddress(procedure.address());
        stated = authority().map(stated::proponents).orElse(stated);
        stated = term.flatMap(CommentTerm::window).map(stated::consultation).orElse(stated);
        var steps = Stream.concat(updated().stream(), term.flatMap(CommentTerm::step).stream())
                .toList();
        stated = steps.isEmpty() ? stated : stated.steps(steps);
        return new Sighting(PageKind.LIST, List.of(procedure.key()), stated, List.of());
    }

    private List<String> lines() {
        return card.all(".text").stream()
                .map(Region::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> tags() {
        return card.all(".tag").stream()
                .map(Region::text)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** The second of three tags is the agency; of another number none is certain, and the initials stand for it. */
    private Optional<List<Proponent>> authority() {
        var initials = after(INITIALS);
        var name = tags().size() == TAGS ? Optional.of(tags().get(1)) : initials;
        return name.filter(words -> !words.isEmpty()).map(words -> List.of(new Proponent(words, "", "agency")));
    }

    /** Returns the day of the last change as a step, since a proposal is corrected in place. */
    private Optional<Step> updated() {
        return after(UPDATED)
                .flatMap(words -> day(words).map(day -> new Step("other", "", UPDATED + " " + words, day.toString())));
    }

    private Optional<String> after(String label) {
        return lines().stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .findFirst();
    }

    /** Returns the day written in these words, in figures or in words. */
    static Optional<LocalDate> day(String words) {
        return SpanishDate.findFirstShort(words).or(() -> SpanishDate.findFirst(words));
    }
}

package mx.vigia.scraper.sites.mx_dof;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** One act as listed by an index; the code is its identity. */
record Notice(String code, String title, LocalDate day, Edition edition, Place place) {
    /** Returns the sightings of a list of notices, and the addresses of their texts; a notice listed twice is one. */
    static Reading reading(PageKind kind, List<Notice> notices, List<ReadingProblem> problems) {
        var distinct = notices.stream()
                .collect(Collectors.toMap(Notice::code, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values();
        return new Reading(
                distinct.stream().map(notice -> notice.sighting(kind)).toList(),
                distinct.stream().map(Notice::text).toList(),
                problems);
    }

    Sighting sighting(PageKind page) {
        var act = Act.ofTitle(title);
        var stated = StatedFields.nothing()
                .title(title)
                .kind(act.kind(), act.word())
                .presentedOn(day)
                .citation(citation())
                .officialAddress(Dof.landing(code))
                .steps(act.steps(edition, day, Dof.landing(code)))
                .subjects(Noms.in(title));
        var speaks = place.speaker().isEmpty()
                ? stated
                : stated.proponents(List.of(new Proponent(place.speaker(), "", "agency")));
        return new Sighting(page, List.of(code), speaks, List.of(day));
    }

    private URI text() {
        return Dof.text(code, day);
    }

    private Citation citation() {
        var words = "Diario Oficial de la Federación, %s, edición %s"
                .formatted(SpanishDate.format(day), edition.printed().toLowerCase(Locale.ROOT));
        return new Citation(words, "", day.toString());
    }
}

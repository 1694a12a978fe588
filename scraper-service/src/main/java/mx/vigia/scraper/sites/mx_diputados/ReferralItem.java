package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;

/** One item of a list of turnos: "6. title, a cargo de N", and after it "Turno: Comisión …, para dictamen". */
record ReferralItem(FetchedPage page, Issue issue, BillKindWord term, int number, TitleLine line, String turned) {
    static ReferralItem of(FetchedPage page, Issue issue, BillKindWord term, Region item) {
        var lines = item.lines().stream().map(Region::text).toList();
        var words = lines.stream().takeWhile(l -> !isReferral(l)).collect(Collectors.joining(" "));
        var turned = lines.stream().dropWhile(l -> !isReferral(l)).collect(Collectors.joining(" "));
        var dot = words.indexOf('.');
        return new ReferralItem(
                page,
                issue,
                term,
                Integer.parseInt(words.substring(0, dot)),
                TitleLine.of(words.substring(dot + 1).strip()),
                turned);
    }

    private static boolean isReferral(String line) {
        return Phrase.normalize(line).matches("(?:se )?turn(?:o|a|ese|ense)\\b.*");
    }

    Sighting sighting() {
        var proponents = Proponents.in(line.bringer());
        var committees = Committees.in(turned);
        var step = new Step("referred", "deputies", turned, issue.day().toString(), committees, List.of());
        var stated = StatedFields.nothing()
                .title(line.title())
                .kind(term.kind(), term.official())
                .legislature(issue.legislature())
                .proponents(proponents)
                .presentedOn(issue.day())
                .committees(committees)
                .steps(List.of(step))
                .citation(issue.citation())
                .officialAddress(page.address());
        var keys = keys(proponents);
        return new Sighting(PageKind.TURN_LIST, keys, stated, List.of(issue.day())).at(keys.subList(0, 1));
    }

    private List<String> keys(List<Proponent> proponents) {
        var run = term == BillKindWord.MOTION ? "proposicion" : term.kind().replace("initiative", "iniciativa");
        return List.of(
                Keys.turn(issue.legislature(), page.fileStem(), run, number),
                Keys.compositeKey(issue, term, line, proponents));
    }
}

package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/**
 * A vote of the Senate inside a bill's file, or in the list of its votes; it has no number, so it is identified by
 * bill, sitting and place in the sitting.
 */
record SenateVote(FetchedPage page, String bill, Region vote, int place) {

    static List<SenateVote> of(FetchedPage page, String bill, Region file) {
        var places = new HashMap<String, Integer>();
        var votes = new ArrayList<SenateVote>();
        for (var vote : file.all("votaciones > votacion")) {
            var place = places.merge(Chile.text(vote, "> SESION"), 1, Integer::sum);
            votes.add(new SenateVote(page, bill, vote, place));
        }
        return votes;
    }

    Sighting sighting(PageKind kind) {
        var sitting = Chile.text(vote, "> SESION").replace('/', '-');
        var theme = Chile.text(vote, "> TEMA");
        var statedVote = new StatedVote("upper", page.address())
                .title(theme.isEmpty() ? "Boletín N° " + bill : theme)
                .question("%s, %s".formatted(Chile.text(vote, "> TIPOVOTACION"), Chile.text(vote, "> ETAPA")))
                .heldOn(SpanishDate.findFirstShort(Chile.text(vote, "> FECHA")).stream()
                        .toList())
                .outcome(tally().outcome())
                .totals(tally().totals())
                .ballots(ballots())
                .about(Chile.about(bill));
        return statedVote.sighting(kind, List.of("vote/senado/%s/%s/%d".formatted(bill, sitting, place)));
    }

    List<ReadingProblem> problems() {
        var problems = new ArrayList<ReadingProblem>();
        problems.addAll(ReadingProblem.checkCount(page.address(), tally().favour(), count("favour")));
        problems.addAll(ReadingProblem.checkCount(page.address(), tally().against(), count("against")));
        problems.addAll(ReadingProblem.checkCount(page.address(), tally().abstention(), count("abstention")));
        return problems;
    }

    /** The Senate states the result of a vote, if at all, at the end of its theme. */
    private Tally tally() {
        var theme = Chile.text(vote, "> TEMA").toUpperCase(Locale.ROOT);
        var label = theme.matches(".*\\bRECHAZAD[OA]\\.?$") ? "Rechazado" : "";
        return new Tally(
                Chile.count(page, vote, "> SI"),
                Chile.count(page, vote, "> NO"),
                Chile.count(page, vote, "> ABSTENCION"),
                Chile.count(page, vote, "> PAREO"),
                theme.matches(".*\\bAPROBAD[OA]\\.?$") ? "Aprobado" : label);
    }

    private int count(String position) {
        return (int) ballots().stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }

    private List<Ballot> ballots() {
        return vote.all("> DETALLE_VOTACION > VOTO").stream()
                .map(one -> new Ballot(
                        one.one("> PARLAMENTARIO").text(),
                        "",
                        "",
                        position(one.one("> SELECCION").text())))
                .toList();
    }

    private static String position(String words) {
        return switch (words) {
            case "Si", "Sí" -> "favour";
            case "No" -> "against";
            case "Abstencion", "Abstención" -> "abstention";
            default -> "other";
        };
    }
}

package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/** A vote in the format of the Chamber's older service, alone with its roll call or in a list without. */
record OldVote(FetchedPage page, Region vote) {

    Sighting sighting(PageKind kind, List<Ballot> ballots) {
        var number = Chile.number(page, vote, "> Boletin");
        var words = Chile.text(vote, "> Articulo");
        var statedVote = new StatedVote("lower", page.address())
                .title(words.isEmpty() ? "Boletín N° " + number : words)
                .question("%s, %s".formatted(Chile.text(vote, "> Tipo"), Chile.text(vote, "> Tramite")))
                .heldOn(Chile.day(vote, "> Fecha").stream().toList())
                .outcome(tally().outcome())
                .totals(tally().totals())
                .ballots(ballots)
                .about(Chile.about(number));
        return statedVote.sighting(kind, List.of("vote/camara/" + id()));
    }

    /** Returns those who voted, then those paired, who agreed not to. */
    List<Ballot> ballots() {
        var ballots = new ArrayList<Ballot>();
        vote.all("> Votos > Voto").forEach(one -> ballots.add(ballot(one.one("> Diputado"), position(one))));
        vote.all("> Pareos > Pareo > *").forEach(one -> ballots.add(ballot(one, "other")));
        return ballots;
    }

    /** Returns differences between roll call and totals, or label and totals. */
    List<ReadingProblem> problems(List<Ballot> ballots) {
        var problems = new ArrayList<>(tally().doubts(page, id()));
        if (!ballots.isEmpty()) {
            problems.addAll(
                    ReadingProblem.checkCount(page.address(), tally().favour(), countPosition(ballots, "favour")));
            problems.addAll(
                    ReadingProblem.checkCount(page.address(), tally().against(), countPosition(ballots, "against")));
            problems.addAll(ReadingProblem.checkCount(
                    page.address(), tally().abstention(), countPosition(ballots, "abstention")));
        }
        return problems;
    }

    private String id() {
        return vote.one("> ID").text();
    }

    private Tally tally() {
        return new Tally(
                Chile.count(page, vote, "> TotalAfirmativos"),
                Chile.count(page, vote, "> TotalNegativos"),
                Chile.count(page, vote, "> TotalAbstenciones"),
                Chile.count(page, vote, "> TotalDispensados"),
                Chile.text(vote, "> Resultado"));
    }

    private static int countPosition(List<Ballot> ballots, String position) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.position().equals(position))
                .count();
    }

    private static Ballot ballot(Region deputy, String position) {
        var name = "%s %s %s"
                .formatted(
                        deputy.one("> Nombre").text(),
                        Chile.text(deputy, "> Apellido_Paterno"),
                        Chile.text(deputy, "> Apellido_Materno"))
                .strip();
        return new Ballot(name, deputy.one("> DIPID").text(), "", position);
    }

    private static String position(Region one) {
        return switch (one.one("> Opcion").attributeOrEmpty("Codigo")) {
            case "1" -> "favour";
            case "0" -> "against";
            case "2" -> "abstention";
            default -> "other";
        };
    }
}
